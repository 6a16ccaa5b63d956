package org.innoplaces.content.manage;

import java.util.UUID;

/**
 * An entry among those that were changed last.
 *
 * @param inState its place among those of its state, from 1
 * @param overall its place among all, from 1
 */
public record NewestEntry(UUID id, EntryState state, int inState, int overall) {}
