/** What can be done to an entry. */
package org.innoplaces.content.entry.action;
