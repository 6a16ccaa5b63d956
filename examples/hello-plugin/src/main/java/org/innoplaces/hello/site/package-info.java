/** What stands behind our pages. */
package org.innoplaces.hello.site;
