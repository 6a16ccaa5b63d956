/** Who may do what. */
package org.innoplaces.access;
