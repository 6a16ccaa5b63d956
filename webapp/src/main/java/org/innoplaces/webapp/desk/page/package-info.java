/** The beans of the desk's pages, thin: they call actions and hold what the page shows. */
package org.innoplaces.webapp.desk.page;
