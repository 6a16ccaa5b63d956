/** The tables of entries, revisions and publications. */
package org.innoplaces.content.entry.store;
