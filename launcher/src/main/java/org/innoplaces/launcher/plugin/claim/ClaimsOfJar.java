package org.innoplaces.launcher.plugin.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.innoplaces.launcher.plugin.ClassFile;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.claim.Claim.Kind;

/**
 * All that one jar brings.
 *
 * @param entities the tables that its entities need, by the name of their class
 * @param healthChecks its classes with checks of MicroProfile Health
 */
record ClaimsOfJar(
    Set<Claim> claims, Map<String, String> entities, Set<String> healthChecks, SqlOfJar sql) {

  private static final String PAGES = "META-INF/resources/";
  private static final String MIGRATIONS = "db/migration/";

  static ClaimsOfJar of(JarContent jar) throws UnusablePlugin {
    Set<Claim> claims = new LinkedHashSet<>();
    for (String name : jar.names()) {
      if (name.startsWith(PAGES)) {
        claims.add(new Claim(Kind.PAGE, name.substring(PAGES.length() - 1)));
      } else if (isShared(name)) {
        claims.add(new Claim(name.endsWith(".class") ? Kind.CLASS : Kind.RESOURCE, name));
      }
    }
    ReadAnnotations annotations = new ReadAnnotations();
    for (Map.Entry<String, byte[]> type : jar.classes().entrySet()) {
      ClassFile.accept(type.getKey(), type.getValue(), annotations);
    }
    claims.addAll(annotations.claims());
    SqlOfJar sql = SqlOfJar.of(jar.migrations());
    sql.made().forEach(table -> claims.add(new Claim(Kind.TABLE, table)));
    return new ClaimsOfJar(claims, annotations.tables(), annotations.healthChecks(), sql);
  }

  /** Whether a class loader would find only one of two entries with this name. */
  private static boolean isShared(String name) {
    return !name.startsWith("META-INF/")
        && !name.startsWith(MIGRATIONS)
        && name.contains("/")
        && !List.of("package-info.class", "module-info.class").contains(last(name));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
