package org.innoplaces.launcher.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.innoplaces.launcher.archive.ClassDataArchive;
import org.innoplaces.launcher.archive.WarmUp;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code innoplaces warm-up}: prepares fast starts now, for images and measurements. */
@Command(
    name = "warm-up",
    description = "Prepares fast starts now; otherwise the first start does it in the background.",
    mixinStandardHelpOptions = true)
public final class WarmUpCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Distribution> distribution;

  public WarmUpCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() throws InterruptedException {
    ClassDataArchive archive =
        ClassDataArchive.ofThisProcess()
            .orElseThrow(() -> new StartProblem("There is no folder to keep a class archive in."));
    if (archive.isThere()) {
      console.say("Fast starts are prepared already in " + archive.file() + ".");
      return ExitCode.OK;
    }
    return make(archive);
  }

  private int make(ClassDataArchive archive) throws InterruptedException {
    try {
      if (new WarmUp(distribution.get(), archive, false).make()) {
        console.say("Fast starts are prepared in " + archive.file() + ".");
        return ExitCode.OK;
      }
    } catch (IOException unwritable) {
      throw new StartProblem(
          "The class archive cannot be written (" + DiskReason.of(unwritable) + ").", unwritable);
    }
    throw new StartProblem("The class archive could not be made; see " + archive.failure() + ".");
  }
}
