package org.innoplaces.membership.directory;

import java.util.List;

/**
 * A part of the directory.
 *
 * @param lines by name, each with what the reader may see
 * @param total how many there are in all
 */
public record DirectoryPage(List<DirectoryLine> lines, long total) {}
