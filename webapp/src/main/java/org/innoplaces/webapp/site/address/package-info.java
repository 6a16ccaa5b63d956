/** Addresses of the public site: how a path is read, how one is written. Knows no content. */
package org.innoplaces.webapp.site.address;
