/** The index in the database. */
package org.innoplaces.content.index.store;
