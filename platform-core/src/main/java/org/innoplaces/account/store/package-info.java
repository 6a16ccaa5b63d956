/** The tables of accounts. */
package org.innoplaces.account.store;
