package org.innoplaces.launcher.database;

import org.innoplaces.launcher.instance.StartProblem;

/** The embedded database is open in another process, most likely in a running instance. */
public final class DatabaseInUse extends StartProblem {

  private static final long serialVersionUID = 1L;

  DatabaseInUse(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
