package org.innoplaces.content.manage;

import java.util.List;

/**
 * One page of the history of an entry in a locale.
 *
 * @param revisions newest first
 * @param total how many there are on all pages
 */
public record HistoryPage(List<RevisionLine> revisions, long total) {}
