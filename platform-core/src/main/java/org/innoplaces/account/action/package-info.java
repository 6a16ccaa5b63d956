/** What can be done with accounts, roles, sessions, tokens and one-time links. */
package org.innoplaces.account.action;
