/** Bringing content in from folders of readable files. */
package org.innoplaces.content.exchange;
