package org.innoplaces.launcher.migrate;

import org.innoplaces.launcher.instance.StartProblem;

/** The tables of the core or of a plugin could not be brought up to date. */
public final class FailedMigration extends StartProblem {

  private static final long serialVersionUID = 1L;

  private final String detail;

  FailedMigration(String owner, String detail, Throwable cause) {
    super("The tables of " + owner + " could not be brought up to date: " + detail, cause);
    this.detail = detail;
  }

  /** What the database or the migration is to blame for, without whose tables they are. */
  public String detail() {
    return detail;
  }
}
