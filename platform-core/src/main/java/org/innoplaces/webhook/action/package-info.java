/** Subscriptions, and what is sent to them. */
package org.innoplaces.webhook.action;
