/** Brings the tables of the database to what this version's core and plugins expect. */
package org.innoplaces.launcher.migrate;
