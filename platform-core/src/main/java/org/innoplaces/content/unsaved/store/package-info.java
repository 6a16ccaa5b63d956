/** The table of what is not saved. */
package org.innoplaces.content.unsaved.store;
