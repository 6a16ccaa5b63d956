package org.innoplaces.launcher.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * A data directory that this process alone uses, from {@link #claim} until the process ends.
 *
 * <p>The claim is a lock of the operating system on one file, so it cannot outlive a process that
 * was killed.
 */
public final class OwnedDirectory {

  // A file that nobody refers to is closed by the garbage collector, and its lock with it.
  private static final Set<OwnedDirectory> CLAIMED = ConcurrentHashMap.newKeySet();

  private final RandomAccessFile file;

  private OwnedDirectory(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Makes the folders of the instance and claims them.
   *
   * @throws StartProblem when they cannot be made or written, or when another process has them
   */
  public static OwnedDirectory claim(DataDirectory data) {
    try {
      for (Path folder : List.of(data.run(), data.log(), data.plugins(), data.database())) {
        Files.createDirectories(folder);
        requireWritable(folder);
      }
      PrivateFiles.restrictFolder(data.run());
      PrivateFiles.restrictFolder(data.database());
      return lock(data);
    } catch (IOException refused) {
      throw new StartProblem(
          "The data directory "
              + data.root()
              + " cannot be written ("
              + DiskReason.ofMaking(refused)
              + ").",
          refused);
    }
  }

  private static void requireWritable(Path folder) throws IOException {
    // Asking the file system lies on read-only mounts and for root; writing does not.
    Files.delete(Files.createTempFile(folder, "writable", ""));
  }

  private static OwnedDirectory lock(DataDirectory data) throws IOException {
    RandomAccessFile file = new RandomAccessFile(data.root().resolve("lock").toFile(), "rw");
    if (!tryLock(file.getChannel())) {
      String owner = file.readLine();
      file.close();
      throw new StartProblem(
          "Another Innoplaces already runs on the data directory "
              + data.root()
              + (owner == null ? "." : " (process " + owner.strip() + ")."));
    }
    file.setLength(0);
    file.write((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
    OwnedDirectory claimed = new OwnedDirectory(file);
    CLAIMED.add(claimed);
    return claimed;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      // One byte far behind the content: others may read who has the lock.
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException oursAlready) {
      return false;
    }
  }

  /** The process that has the folder now, if any has; makes nothing. */
  public static Optional<String> owner(DataDirectory data) {
    Path claim = data.root().resolve("lock");
    if (!Files.exists(claim)) {
      return Optional.empty();
    }
    try (RandomAccessFile file = new RandomAccessFile(claim.toFile(), "rw")) {
      // The lock that this takes for a moment is gone with the file.
      return tryLock(file.getChannel())
          ? Optional.empty()
          : Optional.ofNullable(file.readLine()).map(String::strip);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Gives the folders up; without it, the end of the process does. */
  public void release() {
    CLAIMED.remove(this);
    try {
      file.close();
    } catch (IOException alreadyGone) {
      throw new StartProblem("The lock file could not be closed.", alreadyGone);
    }
  }
}
