/** What one can ask of the site as a whole, and finding what plugins add to it. */
package org.innoplaces.site.action;
