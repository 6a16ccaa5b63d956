/** The table of such links. */
package org.innoplaces.link.store;
