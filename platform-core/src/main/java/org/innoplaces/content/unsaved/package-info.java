/** What people have typed and not saved: kept for them, seen by nobody else. */
package org.innoplaces.content.unsaved;
