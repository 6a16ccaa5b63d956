/** Exporting over HTTP. */
package org.innoplaces.content.exchange.web;
