/** Telling other servers what happens here. */
package org.innoplaces.webhook;
