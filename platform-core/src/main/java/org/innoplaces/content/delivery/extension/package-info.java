/** How modules add to what the delivery API sends. */
package org.innoplaces.content.delivery.extension;
