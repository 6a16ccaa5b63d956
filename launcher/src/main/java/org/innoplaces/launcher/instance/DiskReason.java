package org.innoplaces.launcher.instance;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the disk refuses something, in words for an operator instead of names of Java classes. */
public final class DiskReason {

  private DiskReason() {}

  /** The reason as part of a sentence, with the file that it is about where that is known. */
  public static String of(IOException refused) {
    if (refused instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile() + ": " + reason(file);
    }
    return refused.getMessage() == null ? "the disk does not say why" : refused.getMessage();
  }

  /** The reason why something could not be made, with what it is. */
  public static String ofMaking(IOException refused) {
    // A folder that takes no new files says of the new file that it does not exist.
    return refused instanceof NoSuchFileException file
        ? file.getFile() + ": nothing can be made there"
        : of(refused);
  }

  private static String reason(FileSystemException refused) {
    if (refused instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (refused instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (refused instanceof FileAlreadyExistsException) {
      return "something else of that name is in the way";
    }
    return refused.getReason() == null ? "the disk does not say why" : refused.getReason();
  }
}
