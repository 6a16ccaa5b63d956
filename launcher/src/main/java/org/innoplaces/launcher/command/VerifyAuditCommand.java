package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.innoplaces.launcher.audit.AuditTable;
import org.innoplaces.launcher.audit.AuditVerdict;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseInUse;
import org.innoplaces.launcher.database.DatabaseReading;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.OperatorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code innoplaces audit verify}: says whether the log is as it was written, or where not. */
@Command(
    name = "verify",
    description = "Checks every entry of the audit log, and that none is missing.",
    mixinStandardHelpOptions = true)
public final class VerifyAuditCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the instance's data (default: ./data)")
  private Path data = Path.of("data");

  private final Console console;

  public VerifyAuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DataDirectory directory = DataDirectory.at(data);
    OperatorSettings settings = OperatorSettings.of(System.getenv(), directory.settings());
    DatabaseAddress address = DatabaseReading.existing(settings, directory);
    try (DatabaseReading database = DatabaseReading.of(address)) {
      return tell(new AuditTable(database.connection()).check());
    } catch (DatabaseInUse inUse) {
      throw new StartProblem(
          inUse.getMessage()
              + " Stop the instance first, or ask it while it runs:"
              + " GET /api/manage/audit/verification.",
          inUse);
    } catch (SQLException unreadable) {
      throw new StartProblem(
          "The audit log in %s cannot be read (%s)."
              .formatted(address.shown(), firstLine(unreadable)),
          unreadable);
    }
  }

  private int tell(AuditVerdict verdict) {
    if (verdict.isSound()) {
      console.say("The audit log is sound: %d entries.".formatted(verdict.sound()));
      console.say("Last hash  " + verdict.last());
      return ExitCode.OK;
    }
    console.complain(verdict.fault() + " Sound before it: " + verdict.sound() + ".");
    return ExitCode.SOFTWARE;
  }

  private static String firstLine(SQLException problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }
}
