/** What the exchange of content adds to the description of the API. */
package org.innoplaces.content.exchange.contribution;
