/** How others say what a link does. */
package org.innoplaces.link.extension;
