package org.innoplaces.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.innoplaces.launcher.check.PrivateFiles;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;

/** The password of the embedded database: made once, kept beside it for the owner's eyes only. */
final class EmbeddedPassword {

  private EmbeddedPassword() {}

  /** Reads the password, or makes it when there is no database yet. */
  static String in(DataDirectory data) {
    Path file = data.database().resolve("password");
    try {
      if (!Files.exists(file)) {
        requireNoDatabase(data, file);
        PrivateFiles.create(file, random() + "\n");
      }
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new StartProblem("The file " + file + " cannot be read or written.", unreadable);
    }
  }

  private static void requireNoDatabase(DataDirectory data, Path file) {
    if (Files.exists(data.database().resolve("innoplaces.mv.db"))) {
      throw new StartProblem(
          "The database in "
              + data.database()
              + " needs its password file "
              + file.getFileName()
              + ", which is gone: restore it from a backup.");
    }
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
