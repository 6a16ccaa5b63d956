package org.innoplaces.media;

import java.util.List;

/**
 * One page of media.
 *
 * @param total how many there are on all pages
 * @param tags every tag of the library, to choose from
 */
public record MediaPage(List<ListedMedium> media, long total, List<String> tags) {}
