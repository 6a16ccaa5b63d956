/** Keep what is typed, offer it again, forget it. */
package org.innoplaces.content.unsaved.action;
