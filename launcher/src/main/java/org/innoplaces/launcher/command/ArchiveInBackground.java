package org.innoplaces.launcher.command;

import java.io.IOException;
import org.innoplaces.launcher.archive.ClassDataArchive;
import org.innoplaces.launcher.archive.WarmUp;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;

/** Makes the class-data archive while the instance already serves, and says so. */
final class ArchiveInBackground {

  private final Console console;
  private final ClassDataArchive archive;
  private final WarmUp warmUp;

  ArchiveInBackground(Console console, Distribution distribution, ClassDataArchive archive) {
    this.console = console;
    this.archive = archive;
    this.warmUp = new WarmUp(distribution, archive, true);
  }

  void start() {
    console.say("Preparing  faster starts, once, in the background");
    Thread thread = new Thread(this::make, "innoplaces-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private void make() {
    try {
      if (warmUp.make()) {
        console.say("Prepared   the next start will be faster");
      } else if (!Ending.isUnderWay()) {
        console.say(
            archive.isWanted()
                ? "Prepared   nothing yet: the next start tries again"
                : "Prepared   nothing: this Java cannot, and starts will stay slow");
      }
    } catch (IOException unwritable) {
      // The end of the process takes the warm-up's folder away under its feet.
      if (!Ending.isUnderWay()) {
        console.say("Prepared   nothing: " + DiskReason.of(unwritable));
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
