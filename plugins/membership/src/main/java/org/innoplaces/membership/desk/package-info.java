/** The beans behind our screens of the desk. */
package org.innoplaces.membership.desk;
