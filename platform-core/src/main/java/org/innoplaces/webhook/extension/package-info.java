/** How others tell of their own events. */
package org.innoplaces.webhook.extension;
