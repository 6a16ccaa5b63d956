/** The tables of webhooks. */
package org.innoplaces.webhook.store;
