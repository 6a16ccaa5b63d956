/** What pages, feeds and maps of the public site read: published content and its addresses. */
package org.innoplaces.webapp.site.reading;
