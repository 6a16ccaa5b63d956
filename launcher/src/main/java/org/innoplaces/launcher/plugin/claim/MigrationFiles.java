package org.innoplaces.launcher.plugin.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.Reason;

/** Looks at the names of migrations, which decide whose they are and in which order they run. */
final class MigrationFiles {

  private static final String FOLDER = "db/migration/";
  private static final Pattern VERSIONED = Pattern.compile("V([0-9._]+?)__.*\\.sql");

  private MigrationFiles() {}

  static List<Reason> check(String plugin, List<String> names) {
    List<Reason> reasons = new ArrayList<>();
    Set<String> versions = new HashSet<>();
    for (String name : names) {
      if (!name.startsWith(FOLDER)) {
        continue;
      }
      if (!name.startsWith(FOLDER + plugin + "/")) {
        reasons.add(Reason.of(Fault.FOREIGN_MIGRATION, name));
      }
      Matcher version = VERSIONED.matcher(name.substring(name.lastIndexOf('/') + 1));
      if (version.matches() && !versions.add(plain(version.group(1)))) {
        reasons.add(Reason.of(Fault.REPEATED_MIGRATION, version.group(1)));
      }
    }
    return reasons;
  }

  /** The version as Flyway compares it: 01 and 1.0 are 1. */
  private static String plain(String version) {
    return version
        .replace('_', '.')
        .replaceAll("(^|\\.)0+(?=[0-9])", "$1")
        .replaceAll("(\\.0)+$", "");
  }
}
