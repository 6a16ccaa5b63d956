/** Importing. */
package org.innoplaces.content.exchange.action;
