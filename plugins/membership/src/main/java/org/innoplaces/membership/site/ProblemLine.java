package org.innoplaces.membership.site;

/**
 * What is wrong with a field that is no question of the form.
 *
 * @param id of its control
 * @param label of it
 * @param text what is wrong
 */
public record ProblemLine(String id, String label, String text) {}
