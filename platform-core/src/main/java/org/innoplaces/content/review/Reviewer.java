package org.innoplaces.content.review;

/**
 * Somebody who can be asked for a review.
 *
 * @param id as reviews name people, {@code account/} and the account's id
 * @param name for people
 */
public record Reviewer(String id, String name) {}
