/** Pieces of pages that may fail without the page. */
package org.innoplaces.webapp.site.part;
