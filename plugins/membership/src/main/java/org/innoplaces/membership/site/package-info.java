/** What stands behind the pages for applicants. */
package org.innoplaces.membership.site;
