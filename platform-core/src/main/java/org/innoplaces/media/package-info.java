/** Files that content refers to. */
package org.innoplaces.media;
