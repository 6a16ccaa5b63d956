package org.innoplaces.content.manage;

import java.util.List;
import org.innoplaces.content.entry.Revision;

/**
 * Some revisions of a text, the newest first.
 *
 * @param total how many there are in all
 */
public record HistoryPage(List<Revision> revisions, long total) {}
