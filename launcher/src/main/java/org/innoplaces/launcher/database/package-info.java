/** Where the instance keeps its content: an embedded file, or a PostgreSQL server. */
package org.innoplaces.launcher.database;
