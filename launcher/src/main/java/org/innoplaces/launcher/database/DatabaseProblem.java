package org.innoplaces.launcher.database;

import java.sql.SQLException;
import org.innoplaces.launcher.instance.StartProblem;

/** Says in one sentence why a database cannot be used. */
final class DatabaseProblem {

  private static final int H2_IN_USE = 90020;
  private static final int H2_DAMAGED = 90030;
  private static final int H2_NO_SUCH_VERSION = 90048;
  private static final String WRONG_LOGIN = "28";

  private DatabaseProblem() {}

  static StartProblem of(DatabaseAddress address, SQLException problem) {
    boolean inUse = address.kind() == DatabaseKind.H2 && problem.getErrorCode() == H2_IN_USE;
    String sentence = sentence(address, problem);
    return inUse ? new DatabaseInUse(sentence, problem) : new StartProblem(sentence, problem);
  }

  private static String sentence(DatabaseAddress address, SQLException problem) {
    String database = "The database " + address.shown();
    if (String.valueOf(problem.getSQLState()).startsWith(WRONG_LOGIN)) {
      return database + " refuses the user name or the password.";
    }
    return switch (address.kind() == DatabaseKind.H2 ? problem.getErrorCode() : 0) {
      case H2_IN_USE -> database + " is in use by another process.";
      case H2_DAMAGED, H2_NO_SUCH_VERSION ->
          database + " is damaged and cannot be opened: restore it from a backup.";
      default -> database + " cannot be used (" + firstLine(problem) + ").";
    };
  }

  private static String firstLine(SQLException problem) {
    String message = problem.getMessage();
    return message == null ? problem.toString() : message.lines().findFirst().orElse("");
  }
}
