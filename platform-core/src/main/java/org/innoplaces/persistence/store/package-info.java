/** The one persistence unit. */
package org.innoplaces.persistence.store;
