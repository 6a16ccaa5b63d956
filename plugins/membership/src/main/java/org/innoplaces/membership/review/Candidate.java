package org.innoplaces.membership.review;

/**
 * Somebody who can be asked to review an application.
 *
 * @param id of the actor
 * @param load how many open applications they still have to vote on
 */
public record Candidate(String id, String name, long load) {}
