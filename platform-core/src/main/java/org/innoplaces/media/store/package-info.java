/** The folder that holds the files. */
package org.innoplaces.media.store;
