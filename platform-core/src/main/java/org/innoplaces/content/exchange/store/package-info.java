/** The entries in the order of an export. */
package org.innoplaces.content.exchange.store;
