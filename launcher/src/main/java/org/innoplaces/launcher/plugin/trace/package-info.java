/** What plugins brought into a database, noted while their jars are there. */
package org.innoplaces.launcher.plugin.trace;
