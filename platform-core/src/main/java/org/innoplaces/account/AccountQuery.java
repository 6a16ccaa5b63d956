package org.innoplaces.account;

/**
 * Which accounts are wanted; an empty text asks for all.
 *
 * @param search what the name or the address contains, whatever its case
 * @param role the name of a role that it has
 * @param offset how many to pass over
 * @param limit how many at most
 */
public record AccountQuery(String search, String role, int offset, int limit) {}
