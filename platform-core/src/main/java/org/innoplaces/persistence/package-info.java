/** How values of the platform are kept in columns. */
package org.innoplaces.persistence;
