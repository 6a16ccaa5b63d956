package org.innoplaces.launcher.doctor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.innoplaces.launcher.audit.AuditTable;
import org.innoplaces.launcher.audit.AuditVerdict;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseInUse;
import org.innoplaces.launcher.database.DatabaseReading;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.CheckedSettings;
import org.innoplaces.launcher.settings.OperatorSettings;

/** The settings of an instance and its database. */
final class ExamineStore {

  private ExamineStore() {}

  static List<Finding> of(DataDirectory data) {
    List<Finding> findings = new ArrayList<>();
    try {
      OperatorSettings settings = OperatorSettings.of(System.getenv(), data.settings());
      List<String> unknown = CheckedSettings.of(settings).unknown();
      unknown.forEach(
          name ->
              findings.add(
                  Finding.note(
                      "Nothing reads the setting " + name + ".",
                      "Correct its name, or remove it; a plugin may read it.")));
      if (unknown.isEmpty()) {
        findings.add(Finding.sound("The settings are understood."));
      }
      findings.addAll(database(settings, data));
    } catch (StartProblem wrong) {
      findings.add(Finding.fault(wrong.getMessage(), "Correct it; no start will go past it."));
    }
    return findings;
  }

  private static List<Finding> database(OperatorSettings settings, DataDirectory data) {
    if (!DatabaseReading.isThere(settings, data)) {
      return List.of(Finding.note("There is no database yet.", "The first start makes it."));
    }
    DatabaseAddress address = DatabaseAddress.of(settings, data);
    try (DatabaseReading database = DatabaseReading.of(address)) {
      Finding reached = Finding.sound(database.product() + ", " + address.shown());
      return List.of(reached, audit(new AuditTable(database.connection()).check()));
    } catch (DatabaseInUse inUse) {
      return List.of(
          Finding.note(
              inUse.getMessage(), "To have the database looked at, stop the instance first."));
    } catch (StartProblem | SQLException unreadable) {
      return List.of(
          Finding.fault(
              "The database %s cannot be read (%s)."
                  .formatted(address.shown(), unreadable.getMessage()),
              "Correct the address, or restore a backup when its file is damaged."));
    }
  }

  private static Finding audit(AuditVerdict verdict) {
    return verdict.isSound()
        ? Finding.sound("The audit log is sound: %d entries.".formatted(verdict.sound()))
        : Finding.fault(
            verdict.fault(), "Somebody changed the database by hand: compare it with a backup.");
  }
}
