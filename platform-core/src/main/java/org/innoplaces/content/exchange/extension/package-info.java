/** What plugins add to exports and imports. */
package org.innoplaces.content.exchange.extension;
