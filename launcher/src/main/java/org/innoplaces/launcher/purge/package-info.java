/** Deletes what a removed plugin left in the database of an instance that does not run. */
package org.innoplaces.launcher.purge;
