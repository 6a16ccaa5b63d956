package org.innoplaces.launcher.instance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Copies and removes whole folders. */
public final class Folders {

  private Folders() {}

  /** Removes a folder with all that is in it, without following links; it need not exist. */
  public static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException problem)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** A copy gets the rights of its original, which may stand on a disk that is only read. */
  private static void requireOwnerCanWrite(Path copy) throws IOException {
    if (!copy.toFile().setWritable(true, true)) {
      throw new IOException(copy + " cannot be made writable");
    }
  }

  /** Copies what is in one folder into another, where the owner may write all of it. */
  public static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(visited)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = Files.copy(file, to.resolve(from.relativize(file)));
            requireOwnerCanWrite(copy);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
