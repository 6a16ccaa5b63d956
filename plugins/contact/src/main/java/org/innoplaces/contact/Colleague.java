package org.innoplaces.contact;

/**
 * Somebody who may answer.
 *
 * @param id as conversations name who looks after them
 * @param name for people
 */
public record Colleague(String id, String name) {}
