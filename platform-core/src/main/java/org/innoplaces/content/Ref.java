package org.innoplaces.content;

import java.util.UUID;

/**
 * A reference to an entry.
 *
 * @param <T> the record of the type that may be referred to; {@code ?} or {@link Record} for any
 * @param id the entry's id, never null
 */
public record Ref<T>(UUID id) {}
