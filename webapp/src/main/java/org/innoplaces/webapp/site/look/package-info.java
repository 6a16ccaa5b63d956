/** How the public site looks: its colours from the settings, its resources. Knows no content. */
package org.innoplaces.webapp.site.look;
