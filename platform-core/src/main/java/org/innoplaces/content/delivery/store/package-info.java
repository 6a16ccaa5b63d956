/** The statements behind reading. */
package org.innoplaces.content.delivery.store;
