package org.innoplaces.privacy;

import java.util.UUID;

/**
 * Fired in the transaction of an erasure before anything is changed, for those whose locks come
 * before all others.
 *
 * @param id that of the {@link Erasure}
 */
public record ErasureBegan(UUID id) {}
