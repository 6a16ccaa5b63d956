package org.innoplaces.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files that can be made again: when it grows too large, the oldest ones go. */
final class BoundedFolder {

  private static final int UNKNOWN = -1;

  private final Path folder;
  private final long most;
  private long size = UNKNOWN;

  BoundedFolder(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  private record Aged(Path path, long age, long size) {}

  /** Notes a new file, which stays, and makes room when it is needed. */
  synchronized void added(long bytes, Path added) {
    size = size == UNKNOWN ? files().stream().mapToLong(Aged::size).sum() : size + bytes;
    if (size > most) {
      makeRoom(added);
    }
  }

  /** A fifth more than needed, so that not every new file has to look through all others. */
  private void makeRoom(Path added) {
    List<Aged> files = files();
    size = files.stream().mapToLong(Aged::size).sum();
    files.sort(Comparator.comparingLong(Aged::age));
    for (Aged file : files) {
      if (size <= most - most / 5) {
        return;
      }
      if (!file.path().equals(added)) {
        delete(file.path());
        size -= file.size();
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Aged> files() {
    List<Aged> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        note(path, files);
      }
      return files;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Another thread may have renamed it in the meantime. */
  private static void note(Path path, List<Aged> files) throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isRegularFile()) {
        files.add(new Aged(path, file.lastModifiedTime().toMillis(), file.size()));
      }
    } catch (NoSuchFileException gone) {
      return;
    }
  }
}
