/** Entries, their revisions and their publications. */
package org.innoplaces.content.entry;
