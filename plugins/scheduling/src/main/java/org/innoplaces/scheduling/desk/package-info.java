/** What stands behind our screens. */
package org.innoplaces.scheduling.desk;
