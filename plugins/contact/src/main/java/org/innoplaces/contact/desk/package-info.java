/** What stands behind our screens of the desk. */
package org.innoplaces.contact.desk;
