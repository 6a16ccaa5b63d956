/** How many apply, and what becomes of it; nothing here names a person. */
package org.innoplaces.membership.statistics;
