package org.innoplaces.content.delivery;

import java.util.List;
import java.util.UUID;

/**
 * One page of a list.
 *
 * @param ids in the order that was asked for
 * @param total how many there are on all pages
 */
public record FoundEntries(List<UUID> ids, long total) {}
