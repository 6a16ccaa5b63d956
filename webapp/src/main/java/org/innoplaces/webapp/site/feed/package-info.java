/** What programs read of the public site: the Atom feed, the site map, the rules for robots. */
package org.innoplaces.webapp.site.feed;
