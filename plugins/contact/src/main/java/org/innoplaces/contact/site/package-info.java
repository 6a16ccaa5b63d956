/** What stands behind the page with the form. */
package org.innoplaces.contact.site;
