package org.innoplaces.content.manage;

import java.util.Optional;
import java.util.UUID;

/**
 * An entry that refers to another one.
 *
 * @param title what names it; empty while it has none, or when the reader may not read its drafts
 */
public record EntryUse(UUID id, String type, EntryState state, Optional<String> title) {}
