package org.innoplaces.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.innoplaces.media.MediaStore;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/**
 * A file on its way in: written beside the others first, so that a name never shows half a file.
 */
final class ReceivedFile implements MediaStore.Received {

  private final Path path;
  private final String sha256;
  private final int size;
  private final Function<String, Path> places;

  private ReceivedFile(Path path, String sha256, int size, Function<String, Path> places) {
    this.path = path;
    this.sha256 = sha256;
    this.size = size;
    this.places = places;
  }

  static ReceivedFile read(
      InputStream bytes, int most, Path incoming, Function<String, Path> places)
      throws IOException {
    Path path = Files.createTempFile(incoming, "", ".part");
    MessageDigest digest = newDigest();
    try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      int size = copy(bytes, most, file);
      String name = HexFormat.of().formatHex(digest.digest());
      return new ReceivedFile(path, name, size, places);
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(path);
      throw failure;
    }
  }

  /** Copies one byte more than the most, so that the caller can tell that there are more. */
  private static int copy(InputStream bytes, int most, OutputStream target) throws IOException {
    byte[] buffer = new byte[16_384];
    int size = 0;
    while (size <= most) {
      int read = read(bytes, buffer, (int) Math.min(buffer.length, most + 1L - size));
      if (read < 0) {
        break;
      }
      target.write(buffer, 0, read);
      size += read;
    }
    return size;
  }

  /** A sender who goes away in the middle is no failure of ours. */
  private static int read(InputStream bytes, byte[] buffer, int most) {
    try {
      return bytes.read(buffer, 0, most);
    } catch (IOException cut) {
      throw new InvalidInput(Problem.of("upload-broken", null));
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void keep() {
    Path place = places.apply(sha256);
    try {
      if (Files.exists(place)) {
        return;
      }
      force(path, StandardOpenOption.WRITE);
      Files.createDirectories(place.getParent());
      Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
      force(place.getParent(), StandardOpenOption.READ);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A rename is on the disk when its directory is. */
  private static void force(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
