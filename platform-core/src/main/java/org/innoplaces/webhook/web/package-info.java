/** Webhooks over HTTP. */
package org.innoplaces.webhook.web;
