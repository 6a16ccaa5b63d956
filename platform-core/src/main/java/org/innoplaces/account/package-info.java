/** Who can sign in, and what they may do: accounts, roles, sessions, tokens, one-time links. */
package org.innoplaces.account;
