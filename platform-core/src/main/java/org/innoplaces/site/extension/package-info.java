/** How others add to the public site. */
package org.innoplaces.site.extension;
