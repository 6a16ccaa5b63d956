package org.innoplaces.launcher.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The archive that the start script looked for, whether it is there or not.
 *
 * @param file where it belongs; its folder may not exist yet
 */
public record ClassDataArchive(Path file) {

  /** The archive of this process, unless the operator wants none. */
  public static Optional<ClassDataArchive> ofThisProcess() {
    return Optional.ofNullable(System.getProperty("innoplaces.archive"))
        .map(Path::of)
        .map(ClassDataArchive::new);
  }

  /** Whether it was made. */
  public boolean isThere() {
    return Files.exists(file);
  }

  /** Whether making it makes sense: it is missing, and did not fail before. */
  public boolean isWanted() {
    return !isThere() && !Files.exists(failure());
  }

  /** Where it is written before it is complete. */
  Path draft() {
    return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
  }

  /** Puts the finished draft in its place, and removes what it replaces: an archive is large. */
  void accept(Path draft) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(failure());
    String sameJava = file.getFileName().toString().replaceFirst("[^-]*$", "");
    try (DirectoryStream<Path> older =
        Files.newDirectoryStream(file.getParent(), other -> isOlder(other, sameJava))) {
      for (Path archive : older) {
        Files.deleteIfExists(archive);
      }
    }
  }

  private boolean isOlder(Path other, String prefix) {
    String name = other.getFileName().toString();
    return name.startsWith(prefix) && name.endsWith(".jsa") && !other.equals(file);
  }

  /** Remembers that this Java cannot make it, so that no later start tries in vain. */
  void giveUp(String reason) throws IOException {
    Files.writeString(failure(), reason + "\n");
  }

  /** The file that tells why it could not be made. */
  public Path failure() {
    return file.resolveSibling(file.getFileName() + ".failed");
  }
}
