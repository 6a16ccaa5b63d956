/** What stands behind our pages. */
package org.innoplaces.scheduling.site;
