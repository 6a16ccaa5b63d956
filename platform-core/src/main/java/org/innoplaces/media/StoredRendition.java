package org.innoplaces.media;

import java.nio.file.Path;

/**
 * A rendition that was made.
 *
 * @param path where its bytes are, until room is needed for others
 * @param type what they are
 * @param sha256 their digest in hexadecimal
 * @param size how many they are
 */
public record StoredRendition(Path path, FileType type, String sha256, int size) {}
