/** What webhooks contribute to the rest of the platform. */
package org.innoplaces.webhook.contribution;
