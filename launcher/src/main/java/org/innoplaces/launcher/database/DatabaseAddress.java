package org.innoplaces.launcher.database;

import java.nio.file.Path;
import java.util.Optional;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.OperatorSettings;

/**
 * How to reach the database of an instance; no component is ever null or, except the url's
 * parameters, guessed later.
 *
 * @param url a JDBC address
 */
public record DatabaseAddress(DatabaseKind kind, String url, String user, String password) {

  private static final String EMBEDDED = "jdbc:h2:async:";

  /** Milliseconds at most; a file of some megabytes takes a fraction of it. */
  private static final int TIDY_UP = 3_000;

  /**
   * What the operator has set, or else a file of our own in the data directory.
   *
   * @throws StartProblem when a setting is missing or names a database that we do not support
   */
  public static DatabaseAddress of(OperatorSettings settings, DataDirectory data) {
    return settings
        .find("innoplaces.database.url")
        .map(url -> remote(url, settings))
        .orElseGet(() -> embedded(data));
  }

  private static DatabaseAddress remote(String url, OperatorSettings settings) {
    DatabaseKind kind =
        DatabaseKind.of(url)
            .orElseThrow(
                () ->
                    new StartProblem(
                        "INNOPLACES_DATABASE_URL must begin with jdbc:postgresql: or jdbc:h2: ."));
    return new DatabaseAddress(
        kind, kind.complete(url), required("user", settings), required("password", settings));
  }

  private static String required(String name, OperatorSettings settings) {
    return settings
        .find("innoplaces.database." + name)
        .orElseThrow(
            () ->
                new StartProblem(
                    "With INNOPLACES_DATABASE_URL set, INNOPLACES_DATABASE_USER and"
                        + " INNOPLACES_DATABASE_PASSWORD must be set as well."));
  }

  private static DatabaseAddress embedded(DataDirectory data) {
    String file = data.database().resolve("innoplaces").toString();
    if (file.contains(";")) {
      throw new StartProblem(
          "The data directory " + data.root() + " must not have a semicolon in its path.");
    }
    // WRITE_DELAY=0: else a killed process loses committed rows. async: else the server's time-out,
    // which interrupts a thread, closes the whole database when that thread is writing. The file
    // is closed by the launcher: H2's own hook would close it under requests that still run. It
    // tidies up only then, as nothing does while every row is written at once.
    String url =
        EMBEDDED + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=" + TIDY_UP;
    return new DatabaseAddress(DatabaseKind.H2, url, "innoplaces", EmbeddedPassword.in(data));
  }

  /** The file of the embedded database; empty for all that an operator set. */
  Optional<EmbeddedFile> file() {
    return url.startsWith(EMBEDDED)
        ? Optional.of(new EmbeddedFile(Path.of(shown() + ".mv.db")))
        : Optional.empty();
  }

  /** The address as an operator may see it: no user, no password, no parameters. */
  public String shown() {
    return url.replaceFirst("^jdbc:(h2:async:)?", "").replaceFirst("[;?].*$", "");
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return shown();
  }
}
