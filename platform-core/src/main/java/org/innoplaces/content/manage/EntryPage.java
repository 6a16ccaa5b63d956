package org.innoplaces.content.manage;

import java.util.List;

/**
 * One page of a list of editors.
 *
 * @param total how many there are on all pages
 */
public record EntryPage(List<ListedEntry> entries, long total) {}
