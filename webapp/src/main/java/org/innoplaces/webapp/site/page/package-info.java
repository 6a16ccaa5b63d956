/** One visit of one page: from the request to the view, and the beans that views read from. */
package org.innoplaces.webapp.site.page;
