package org.innoplaces.membership.review;

import java.util.List;

/**
 * A part of the list of applications.
 *
 * @param total how many there are in all
 */
public record ApplicationPage(List<ApplicationLine> lines, long total) {}
