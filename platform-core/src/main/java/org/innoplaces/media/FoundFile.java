package org.innoplaces.media;

import java.nio.file.Path;

/**
 * A file that is ready to be sent.
 *
 * @param file what the entry says about it
 * @param address where readers find it
 * @param path where its bytes are
 */
public record FoundFile(MediaFile file, MediaAddress address, Path path) {}
