/** The words of content: how a record becomes a content type, a block or an extension. */
package org.innoplaces.content;
