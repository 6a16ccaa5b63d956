/** The blocks that pages are made of. */
package org.innoplaces.site.block;
