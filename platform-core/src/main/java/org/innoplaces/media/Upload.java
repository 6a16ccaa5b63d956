package org.innoplaces.media;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file on its way in, and what its sender says about it.
 *
 * @param bytes read once and not closed
 * @param name as the sender calls it, also with a path or unusual characters
 * @param mediaType what the sender says that it is; empty when nothing is said
 * @param note why, for the history
 */
public record Upload(
    InputStream bytes, String name, Optional<String> mediaType, Optional<String> note) {}
