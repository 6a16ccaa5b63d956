package org.innoplaces.content.manage;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many entries there are on all pages
 */
public record EntryPage(List<ManagedEntry> entries, long total) {}
