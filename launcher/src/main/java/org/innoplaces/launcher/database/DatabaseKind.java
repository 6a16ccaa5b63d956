package org.innoplaces.launcher.database;

import java.util.Arrays;
import java.util.Optional;

/** A database product that the platform supports. */
public enum DatabaseKind {
  H2("jdbc:h2:", "org.h2.Driver", "org.eclipse.persistence.platform.database.H2Platform"),
  POSTGRESQL(
      "jdbc:postgresql:",
      "org.postgresql.Driver",
      "org.eclipse.persistence.platform.database.PostgreSQL10Platform");

  private final String urlPrefix;
  private final String driver;
  private final String dialect;

  DatabaseKind(String urlPrefix, String driver, String dialect) {
    this.urlPrefix = urlPrefix;
    this.driver = driver;
    this.dialect = dialect;
  }

  /** The kind that a JDBC address belongs to, if we support it. */
  static Optional<DatabaseKind> of(String url) {
    return Arrays.stream(values()).filter(kind -> url.startsWith(kind.urlPrefix)).findFirst();
  }

  /**
   * The address with what the platform needs of the driver. PostgreSQL's must not insist that texts
   * are texts: EclipseLink binds ids inside element collections that way.
   */
  String complete(String url) {
    if (this != POSTGRESQL || url.contains("stringtype=")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
  }

  public String driver() {
    return driver;
  }

  /** The class by which the persistence provider knows this product's SQL. */
  public String dialect() {
    return dialect;
  }

  /** What makes a column of texts compare them sign by sign; this database's own way for H2. */
  public String textOrder() {
    return this == POSTGRESQL ? " collate \"C\"" : "";
  }

  /** Whether a pooled connection may have died since it was last used: an embedded one cannot. */
  public boolean needsValidation() {
    return this != H2;
  }
}
