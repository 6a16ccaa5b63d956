package org.innoplaces.system;

import java.util.List;
import java.util.stream.Stream;
import org.innoplaces.system.harness.BrokenPlugin;

/** Plugins of which the start can tell without running anything of theirs that they are broken. */
final class RefusedPlugins {

  private static final String CLASS = "public class Cup { %s }";

  private RefusedPlugins() {}

  /** All of them; those that need each other are there together. */
  static List<BrokenPlugin> all() {
    return Stream.of(byTheirDescriptor(), byTheirCode(), byTheirFiles())
        .flatMap(List::stream)
        .toList();
  }

  private static List<BrokenPlugin> byTheirDescriptor() {
    return List.of(
        BrokenPlugin.bare("lonely", "NO_DESCRIPTOR").withClass("Cup", CLASS.formatted("")),
        BrokenPlugin.of("twofold", "SEVERAL_DESCRIPTORS")
            .knownByItsJar()
            .withClass(
                "Again",
                "@org.innoplaces.plugin.Plugin(id = \"again\", version = \"1.0\")"
                    + " public class Again {}"),
        BrokenPlugin.of("odd-id", "INVALID_ID", "Tea Time", "").knownByItsJar(),
        BrokenPlugin.of("taken-id", "RESERVED_ID", "core", "").knownByItsJar(),
        BrokenPlugin.of("odd-range", "INVALID_REQUIRES", "odd-range", ", requires = \"of tea\"")
            .knownByItsJar(),
        BrokenPlugin.of("later", "OTHER_PLATFORM", "later", ", requires = \"[9,10)\""),
        BrokenPlugin.of("dependant", "MISSING_DEPENDENCY", "dependant", needs("nobody")),
        BrokenPlugin.of("dependant-of-it", "FAULTY_DEPENDENCY", "dependant-of-it", needs("later")),
        BrokenPlugin.of("round", "CYCLE", "round", needs("turn")),
        BrokenPlugin.of("turn", "CYCLE", "turn", needs("round")),
        BrokenPlugin.of("zz-same-id", "SAME_ID", "good", ""));
  }

  private static List<BrokenPlugin> byTheirCode() {
    return List.of(
        BrokenPlugin.of("old-method", "MISSING_MEMBER")
            .with("stub/org/innoplaces/json/JsonText.java", stub("JsonText"))
            .withClass("Cup", CLASS.formatted("Object x = org.innoplaces.json.JsonText.gone();")),
        BrokenPlugin.of("old-class", "MISSING_CLASS")
            .with("stub/org/innoplaces/json/Gone.java", stub("Gone"))
            .withClass("Cup", CLASS.formatted("Object x = org.innoplaces.json.Gone.gone();")),
        BrokenPlugin.of("zz-one-class", "CLASH")
            .with("Ping.java", "package lab.good; public class Ping {}"),
        BrokenPlugin.of("no-table", "MISSING_TABLE")
            .withClass(
                "Cup",
                "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"no_table_cup\")"
                    + " public class Cup { @jakarta.persistence.Id String id; }"),
        BrokenPlugin.of("feverish", "HEALTH_CHECK")
            .withClass(
                "Cup",
                "@org.eclipse.microprofile.health.Readiness"
                    + " @jakarta.enterprise.context.ApplicationScoped"
                    + " public class Cup implements org.eclipse.microprofile.health.HealthCheck {"
                    + " public org.eclipse.microprofile.health.HealthCheckResponse call() {"
                    + " throw new IllegalStateException(); } }"),
        BrokenPlugin.of("guest", "FOREIGN_PACKAGE")
            .with("Guest.java", "package org.innoplaces.json; public class Guest {}"));
  }

  private static List<BrokenPlugin> byTheirFiles() {
    return List.of(
        BrokenPlugin.of("same-page", "CLASH")
            .with("META-INF/resources/site/themes/index.xhtml", "<p>ours</p>"),
        BrokenPlugin.of("foreign-table", "FOREIGN_TABLE")
            .withMigration("V1__a.sql", "alter table account add column cup varchar(20);"),
        BrokenPlugin.of("foreign-migration", "FOREIGN_MIGRATION")
            .with("db/migration/core/V900__a.sql", "create table cup (id bigint primary key);"),
        BrokenPlugin.of("twice", "REPEATED_MIGRATION")
            .withMigration("V1__a.sql", "create table twice_a (id bigint primary key);")
            .withMigration("V1__b.sql", "create table twice_b (id bigint primary key);"),
        BrokenPlugin.of("truncated", "UNREADABLE_JAR").knownByItsJar().cut());
  }

  private static String needs(String id) {
    return ", dependsOn = \"" + id + "\"";
  }

  private static String stub(String type) {
    String source =
        """
        package org.innoplaces.json;
        public class %s {
          public static Object gone() { return 1; }
        }
        """;
    return source.formatted(type);
  }
}
