/** The tables of releases. */
package org.innoplaces.content.release.store;
