package org.innoplaces.privacy;

import java.util.UUID;

/**
 * Fired in the transaction of an erasure when everything is erased, for those who keep copies.
 *
 * @param id that of the {@link Erasure}
 */
public record PersonErased(UUID id) {}
