package org.innoplaces.content.schema;

/**
 * A kind of block.
 *
 * @param name the value of the member {@code type}
 * @param fields its other members
 */
public record BlockSchema(String name, GroupSchema fields) {}
