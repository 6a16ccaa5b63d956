/** Reads forms that were sent with files. */
package org.innoplaces.webapp.site.mime;
