package org.innoplaces.problem;

/**
 * What something was like when somebody saw it, as a short text: two people who read the same stamp
 * saw the same. By it somebody who changes the thing says what the change starts from.
 *
 * @param value letters, digits, hyphens, underlines and dots
 */
public record Stamp(String value) {}
