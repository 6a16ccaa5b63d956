/** Accounts, roles and tokens over HTTP, for programs that may manage them. */
package org.innoplaces.account.web;
