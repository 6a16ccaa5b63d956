package org.innoplaces.access;

/**
 * What an actor wants to do to things of a type.
 *
 * @param action for example {@code publish}
 * @param type the content type's name, for example {@code theme}
 */
public record Permission(String action, String type) {}
