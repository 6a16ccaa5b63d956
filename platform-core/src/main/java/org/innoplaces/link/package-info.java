/** One-time links by which people do one thing, once. */
package org.innoplaces.link;
