package org.innoplaces.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the bytes of files under their digest: the same bytes are kept once and never change.
 *
 * <p>Any thread; knows no transactions. A disk that is full or gone is an {@link
 * java.io.UncheckedIOException}.
 */
public interface MediaStore {

  /**
   * Takes bytes in without keeping them yet; the caller closes what it gets, not the stream.
   *
   * @param most how many bytes are read at most; when there are more, {@link Received#size} is
   *     greater than this number and the rest is not read
   * @throws org.innoplaces.problem.InvalidInput with the code {@code upload-broken} when they end
   *     before their sender said that they would
   */
  Received receive(InputStream bytes, int most);

  /** The file with that SHA-256 in hexadecimal. */
  Optional<Path> find(String sha256);

  /** Bytes that came in; they are gone when this is closed, unless they were kept before. */
  interface Received extends AutoCloseable {

    /** Where they are until this is closed. */
    Path path();

    /** Their SHA-256 in hexadecimal. */
    String sha256();

    /** How many they are. */
    int size();

    /** Keeps them: after this they survive a loss of power. */
    void keep();

    @Override
    void close();
  }
}
