/** What the delivery API says of itself. */
package org.innoplaces.content.delivery.contribution;
