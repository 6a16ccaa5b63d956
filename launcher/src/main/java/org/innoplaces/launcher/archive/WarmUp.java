package org.innoplaces.launcher.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.Folders;
import org.innoplaces.launcher.rehearsal.Rehearsal;

/**
 * Makes the archive: a second process starts an instance of its own in a scratch folder, reads a
 * few pages, and writes down at its end which classes that took.
 *
 * <p>It runs at low priority and ends with this process at the latest.
 */
public final class WarmUp {

  private static final int SUCCESS = 0;

  /** After SIGINT, SIGKILL and SIGTERM: Ctrl-C reaches it before we know that we end. */
  private static final Set<Integer> TOLD_TO_END = Set.of(130, 137, 143);

  private final Distribution distribution;
  private final ClassDataArchive archive;
  private final boolean inBackground;

  /**
   * Prepares it.
   *
   * @param inBackground whether everything else goes first, because nobody waits for it
   */
  public WarmUp(Distribution distribution, ClassDataArchive archive, boolean inBackground) {
    this.distribution = distribution;
    this.archive = archive;
    this.inBackground = inBackground;
  }

  /**
   * Makes the archive and waits for it, which may take half a minute.
   *
   * @return whether it is there now
   * @throws IOException when its folder or the scratch folder cannot be written
   */
  public boolean make() throws IOException, InterruptedException {
    Files.createDirectories(archive.file().getParent());
    Path draft = archive.draft();
    Path scratch = Files.createTempDirectory("innoplaces-warm-up");
    try {
      Rehearsal rehearsal = rehearsal(draft, scratch);
      int code = rehearsal.run();
      if (code == SUCCESS && Files.exists(draft)) {
        archive.accept(draft);
        return true;
      }
      if (Ending.isUnderWay() || TOLD_TO_END.contains(code)) {
        return false;
      }
      archive.giveUp("The warm-up ended with " + code + ".\n" + rehearsal.printed());
      return false;
    } finally {
      Files.deleteIfExists(draft);
      Folders.delete(scratch);
    }
  }

  private Rehearsal rehearsal(Path draft, Path scratch) {
    List<String> options = new ArrayList<>(Rehearsal.ownOptions());
    options.removeIf(option -> option.startsWith("-XX:SharedArchiveFile"));
    // It warns of every class that it must leave out, several hundred of them.
    options.addAll(List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:cds=error"));
    Rehearsal rehearsal = new Rehearsal(distribution, scratch, options);
    return inBackground ? rehearsal.atLowPriority() : rehearsal;
  }
}
