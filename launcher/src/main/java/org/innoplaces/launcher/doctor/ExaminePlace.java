package org.innoplaces.launcher.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.innoplaces.launcher.archive.ClassDataArchive;
import org.innoplaces.launcher.check.FreePort;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.StartProblem;

/** The machine and the folder that an instance lives in. */
final class ExaminePlace {

  private static final long MEGABYTE = 1_000_000;
  private static final long TOO_LITTLE = 200 * MEGABYTE;
  private static final long LITTLE = 2_000 * MEGABYTE;

  private ExaminePlace() {}

  static Finding java() {
    return Finding.sound("Java " + Runtime.version() + " in " + System.getProperty("java.home"));
  }

  static Finding fastStarts(Optional<ClassDataArchive> archive) {
    if (archive.filter(file -> Files.exists(file.failure())).isPresent()) {
      return Finding.note(
          "This Java could not prepare fast starts; why is told in "
              + archive.get().failure()
              + ".",
          "Starts take longer. Try another Java, or remove that file and run: innoplaces warm-up");
    }
    return archive.filter(ClassDataArchive::isThere).isPresent()
        ? Finding.sound("Fast starts are prepared.")
        : Finding.note(
            "Fast starts are not prepared.", "The first start does it; sooner: innoplaces warm-up");
  }

  /** Writes nothing: whether a folder can be written is what the file system says. */
  static Finding folder(DataDirectory data) {
    if (!Files.exists(data.root())) {
      return Finding.note(
          "There is no folder " + data.root() + " yet.",
          "The first start makes it; for another instance, say it with --data.");
    }
    if (!Files.isDirectory(data.root()) || !Files.isWritable(data.root())) {
      return Finding.fault(
          data.root() + " is no folder that can be written.",
          "Give it to the user who runs Innoplaces, or say another with --data.");
    }
    return space(data.root());
  }

  private static Finding space(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      long free = disk.getUsableSpace();
      String text = "%d MB are free for %s.".formatted(free / MEGABYTE, folder);
      if (free >= LITTLE) {
        return Finding.sound(text);
      }
      String remedy = "Make room: without any, nothing can be saved.";
      return free < TOO_LITTLE ? Finding.fault(text, remedy) : Finding.note(text, remedy);
    } catch (IOException silent) {
      return Finding.note(
          "The disk of %s does not tell how much is free (%s)."
              .formatted(folder, DiskReason.of(silent)),
          "");
    }
  }

  /** The port matters only while nothing runs here. */
  static List<Finding> running(DataDirectory data, int port) {
    Optional<String> process = OwnedDirectory.owner(data);
    if (process.isPresent()) {
      return List.of(Finding.sound("An instance is running here: process " + process.get() + "."));
    }
    try {
      FreePort.require(port);
      return List.of(Finding.sound("Port " + port + " is free."));
    } catch (StartProblem taken) {
      return List.of(Finding.fault(taken.getMessage(), ""));
    }
  }
}
