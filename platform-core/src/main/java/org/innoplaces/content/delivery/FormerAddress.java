package org.innoplaces.content.delivery;

/**
 * An address under which an entry was found formerly.
 *
 * @param current what is found at the entry's address of today
 */
public record FormerAddress(Content current) {}
