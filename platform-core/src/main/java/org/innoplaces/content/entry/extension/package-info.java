/** What other modules add to the work on entries. */
package org.innoplaces.content.entry.extension;
