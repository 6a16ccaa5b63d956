/** Our tables. */
package org.innoplaces.membership.store;
