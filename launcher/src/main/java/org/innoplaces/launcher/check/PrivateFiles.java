package org.innoplaces.launcher.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only the owner of the process may read, where the disk knows owners. */
public final class PrivateFiles {

  private PrivateFiles() {}

  /** Takes every right on the folder away from everybody but its owner. */
  public static void restrictFolder(Path folder) throws IOException {
    if (knowsOwners(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Writes a file that nobody else could read even for a moment; it must not exist yet. */
  public static void create(Path file, String text) throws IOException {
    Files.createFile(file, onlyForOwner(file));
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static FileAttribute<?>[] onlyForOwner(Path file) {
    if (!knowsOwners(file.toAbsolutePath().getParent())) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  private static boolean knowsOwners(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
