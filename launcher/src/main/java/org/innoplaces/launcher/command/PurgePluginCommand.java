package org.innoplaces.launcher.command;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.innoplaces.launcher.assemble.WebApplication;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseReading;
import org.innoplaces.launcher.database.DatabaseWriting;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.SetAside;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.claim.LeftByJar;
import org.innoplaces.launcher.plugin.select.PluginFolder;
import org.innoplaces.launcher.purge.LeftBehind;
import org.innoplaces.launcher.purge.Purge;
import org.innoplaces.launcher.purge.SearchWords;
import org.innoplaces.launcher.settings.OperatorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code innoplaces plugin purge}: deletes what a removed plugin stored, once it was shown. */
@Command(
    name = "purge",
    description = "Shows what a removed plugin stored and deletes it for good.",
    mixinStandardHelpOptions = true)
public final class PurgePluginCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "the id of the plugin")
  private String id;

  @Option(names = "--yes", description = "deletes without asking")
  private boolean yes;

  @Option(names = "--dry-run", description = "only shows what would be deleted")
  private boolean dryRun;

  @Mixin private DataOption data;

  private final Console console;
  private final Supplier<Distribution> distribution;

  public PurgePluginCommand(Console console, Supplier<Distribution> distribution) {
    this.console = console;
    this.distribution = distribution;
  }

  @Override
  public Integer call() {
    DataDirectory directory = data.directory();
    PluginJars plugins = new PluginFolder(distribution.get(), directory).plugins();
    requireRemoved(plugins);
    OperatorSettings settings = OperatorSettings.of(System.getenv(), directory.settings());
    DatabaseAddress address = DatabaseReading.existing(settings, directory);
    requireStopped(directory);
    OwnedDirectory claimed = OwnedDirectory.claim(directory);
    try (DatabaseWriting database = DatabaseWriting.of(address)) {
      return purge(database, idsOf(plugins));
    } catch (SQLException refused) {
      throw new StartProblem(
          "What %s left cannot be deleted (%s)."
              .formatted(id, String.valueOf(refused.getMessage()).lines().findFirst().orElse("")),
          refused);
    } finally {
      claimed.release();
    }
  }

  private void requireRemoved(PluginJars plugins) {
    if (plugins.isThere(id)) {
      boolean bundled =
          Stream.concat(plugins.accepted().stream(), plugins.disabled().stream())
              .anyMatch(plugin -> plugin.id().equals(id) && plugin.bundled());
      throw new StartProblem(
          bundled
              ? "The plugin %s came with the distribution: what it stored stays.".formatted(id)
              : "The plugin %s is still there: first innoplaces plugin remove %s."
                  .formatted(id, id));
    }
    plugins.setAside().stream()
        .filter(aside -> aside.id().isEmpty())
        .findFirst()
        .ifPresent(
            aside -> {
              throw new StartProblem(
                  "The jar %s cannot be read, so it may be that of %s: take it away first."
                      .formatted(aside.file(), id));
            });
  }

  private static void requireStopped(DataDirectory directory) {
    OwnedDirectory.owner(directory)
        .ifPresent(
            process -> {
              throw new StartProblem(
                  "The instance in %s runs (process %s): stop it first."
                      .formatted(directory.root(), process));
            });
  }

  private static Set<String> idsOf(PluginJars plugins) {
    Set<String> ids = new TreeSet<>();
    plugins.accepted().stream().map(PluginJar::id).forEach(ids::add);
    plugins.disabled().stream().map(PluginJar::id).forEach(ids::add);
    plugins.setAside().stream().map(SetAside::id).forEach(known -> known.ifPresent(ids::add));
    return ids;
  }

  private int purge(DatabaseWriting database, Set<String> present) throws SQLException {
    requireLeft(new LeftBehind(database.connection()), present);
    Purge purge =
        Purge.of(
            database.connection(),
            database.kind(),
            id,
            platform(),
            present,
            SearchWords.of(WebApplication.coreOf(distribution.get())));
    show(purge);
    if (dryRun) {
      console.say("Nothing was deleted.");
      return ExitCode.OK;
    }
    if (!yes && !confirmed()) {
      return ExitCode.USAGE;
    }
    try {
      purge.run(Clock.systemUTC());
    } catch (SQLException | RuntimeException failure) {
      database.connection().rollback();
      throw failure;
    }
    console.say("What " + id + " left is deleted.");
    return ExitCode.OK;
  }

  private void requireLeft(LeftBehind left, Set<String> present) throws SQLException {
    if (!left.isKnown()) {
      throw new StartProblem(
          "The database is of an older Innoplaces: start this one once, stop it, and purge then.");
    }
    Set<String> ids = left.ids();
    if (ids.contains(id)) {
      return;
    }
    ids = left.allIds();
    ids.removeAll(present);
    if (!ids.contains(id)) {
      throw new StartProblem(
          ids.isEmpty()
              ? "No plugin %s left anything here, and no other did.".formatted(id)
              : "No plugin %s left anything here; these did: %s."
                  .formatted(id, String.join(", ", ids)));
    }
  }

  private LeftByJar platform() {
    try {
      return LeftByJar.of(ReadJar.at(WebApplication.coreOf(distribution.get())));
    } catch (UnusablePlugin damaged) {
      throw new StartProblem("The distribution is damaged: unpack it once more.", damaged);
    }
  }

  private void show(Purge purge) throws SQLException {
    List<String> deleted = purge.deletes();
    deleted.forEach(line -> console.say("Deletes    " + line));
    purge.keeps().forEach(line -> console.say("Keeps      " + line));
    if (deleted.isEmpty()) {
      console.say("Deletes    the note of what it brought; nothing else is left");
    }
    console.say("Back up the data folder and the database before: this cannot be taken back.");
  }

  private boolean confirmed() {
    String typed = console.ask("Type the plugin's id to delete all this: ").orElse(null);
    if (typed == null) {
      console.complain(
          "Nothing was deleted: no answer came. Where nobody can be asked, say --yes.");
    } else if (!typed.equals(id)) {
      console.complain("Nothing was deleted: that is not " + id + ".");
    }
    return id.equals(typed);
  }
}
