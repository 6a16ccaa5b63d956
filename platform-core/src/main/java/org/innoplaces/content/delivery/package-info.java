/** What readers see of the content, at any instant and in any language. */
package org.innoplaces.content.delivery;
