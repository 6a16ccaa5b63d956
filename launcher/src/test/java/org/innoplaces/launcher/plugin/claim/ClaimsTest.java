package org.innoplaces.launcher.plugin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.launcher.plugin.PluginSources.plugin;

import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.PluginSources;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  private static final String ENTITY =
      "package lab.tea; @jakarta.persistence.Entity%s class Cup"
          + " { @jakarta.persistence.Id int id; }";

  @TempDir Path folder;
  private final Claims claims = new Claims();

  @BeforeEach
  void furnish() throws Exception {
    PluginSources core =
        new PluginSources()
            .with("package org.innoplaces.kitchen; public class Kettle {}")
            .with(
                "package org.innoplaces.kitchen; @jakarta.ws.rs.Path(\"pots/{id}\") class Pots {}")
            .with("package org.innoplaces.kitchen; @jakarta.inject.Named class Cook {}")
            .with(
                "package org.innoplaces.kitchen; @jakarta.persistence.Entity class Pot"
                    + " { @jakarta.persistence.Id int id; }")
            .with(
                "package org.innoplaces.kitchen; @org.innoplaces.content.ContentType("
                    + "name = \"dish\", collection = \"dishes\") record Dish() {}")
            .with(
                "package org.innoplaces.kitchen; @org.innoplaces.content.BlockType(\"menu\")"
                    + " class Carte {}")
            .file("org/innoplaces/kitchen/messages.properties", "")
            .file("db/migration/core/V1__pots.sql", "create table pot (id int)");
    claims.addPlatform(ReadJar.at(core.jar(folder.resolve("core.jar"))));
    claims.addPage("/site/page.xhtml");
  }

  @Test
  void acceptsAPluginThatBringsOnlyItsOwn() throws Exception {
    assertThat(
            reasons(
                plugin("tea")
                    .with(ENTITY.formatted(""))
                    .file("META-INF/resources/tea.xhtml", "")
                    .file("META-INF/beans.xml", "")
                    .file(
                        "db/migration/tea/V1__cups.sql", "create table public.\"CUP\" (id int);")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Readiness, '@org.eclipse.microprofile.health.Readiness class Pot {}'",
    "Liveness, '@org.eclipse.microprofile.health.Liveness class Pot {}'",
    "Startup, 'class Pot { @org.eclipse.microprofile.health.Startup Object a() { return 1; } }'",
    "Readiness, 'class Pot { @org.eclipse.microprofile.health.Readiness Object check; }'"
  })
  void refusesChecksOfTheServerThatCouldTakeTheSiteOut(String kind, String type) throws Exception {
    PluginSources tea =
        plugin("tea")
            .against("package org.eclipse.microprofile.health; public @interface " + kind + " {}")
            .with("package lab.tea; " + type);

    assertThat(reasons(tea)).containsExactly(Reason.of(Fault.HEALTH_CHECK, "lab.tea.Pot"));
  }

  @ParameterizedTest
  @CsvSource({
    "path, pots/{}, @jakarta.ws.rs.Path(\"/pots/{pot}\") class A {}",
    "bean, cook, @jakarta.inject.Named(\"cook\") class A {}",
    "content type, dish, '@org.innoplaces.content.ContentType(name = \"dish\", collection = \"d\")"
        + " record A() {}'",
    "collection, dishes, '@org.innoplaces.content.ContentType(name = \"d\", collection ="
        + " \"dishes\") record A() {}'",
    "block type, menu, @org.innoplaces.content.BlockType(\"menu\") class A {}",
    "entity, Pot, @jakarta.persistence.Entity(name = \"Pot\") class A"
        + " { @jakarta.persistence.Id int id; }",
  })
  void refusesWhatThePlatformAlreadyHas(String kind, String name, String type) throws Exception {
    assertThat(reasons(plugin("tea").with("package lab.tea; " + type)))
        .containsExactly(Reason.of(Fault.CLASH, kind, name, "the platform"));
  }

  @Test
  void refusesPagesFilesClassesAndTablesOfThePlatform() throws Exception {
    assertThat(
            reasons(
                plugin("tea")
                    .with("package org.innoplaces.kitchen; public class Kettle {}")
                    .file("META-INF/resources/site/page.xhtml", "")
                    .file("org/innoplaces/kitchen/messages.properties", "")
                    .file("db/migration/tea/V1__a.sql", "create table if not exists pot (id int)")))
        .extracting(Reason::text)
        .containsExactlyInAnyOrder(
            "its class 'org.innoplaces.kitchen.Kettle' is already that of the platform",
            "its page '/site/page.xhtml' is already that of the platform",
            "its resource 'org/innoplaces/kitchen/messages.properties' is already that of the"
                + " platform",
            "its table 'pot' is already that of the platform");
  }

  @Test
  void refusesNewClassesInPackagesOfThePlatform() throws Exception {
    assertThat(reasons(plugin("tea").with("package org.innoplaces.kitchen; public class Spy {}")))
        .containsExactly(Reason.of(Fault.FOREIGN_PACKAGE, "org.innoplaces.kitchen.Spy"));
  }

  @Test
  void namesThePluginThatWasFirst() throws Exception {
    reasons(plugin("water").with("package lab.water; @jakarta.ws.rs.Path(\"cups\") class A {}"));

    assertThat(
            reasons(
                plugin("tea").with("package lab.tea; @jakarta.ws.rs.Path(\"cups\") class A {}")))
        .containsExactly(Reason.of(Fault.CLASH, "path", "cups", "the plugin water"));
  }

  @Test
  void forgetsWhatARefusedPluginBrought() throws Exception {
    reasons(
        plugin("water")
            .with("package lab.water; @jakarta.ws.rs.Path(\"cups\") class A {}")
            .file("META-INF/resources/site/page.xhtml", ""));

    assertThat(
            reasons(
                plugin("tea").with("package lab.tea; @jakarta.ws.rs.Path(\"cups\") class A {}")))
        .isEmpty();
  }

  @Test
  void refusesAnEntityThatNoMigrationMakesATableFor() throws Exception {
    String mapped = ENTITY.formatted(" @jakarta.persistence.Table(name = \"tea_cup\")");

    assertThat(reasons(plugin("tea").with(mapped)))
        .containsExactly(Reason.of(Fault.MISSING_TABLE, "lab.tea.Cup", "tea_cup"));
  }

  @Test
  void refusesMigrationsThatChangeTablesOfOthers() throws Exception {
    assertThat(
            reasons(
                plugin("tea")
                    .file(
                        "db/migration/tea/V1__a.sql",
                        "-- drop table menu\nALTER TABLE\n  pot add colour int;")))
        .containsExactly(
            Reason.of(Fault.FOREIGN_TABLE, "db/migration/tea/V1__a.sql", "pot", "the platform"));
  }

  @Test
  void refusesMigrationsInFoldersOfOthersAndVersionsThatAreThereTwice() throws Exception {
    assertThat(
            reasons(
                plugin("tea")
                    .file("db/migration/core/V99__a.sql", "")
                    .file("db/migration/tea/V1__a.sql", "")
                    .file("db/migration/tea/V01__b.sql", "")))
        .containsExactlyInAnyOrder(
            Reason.of(Fault.FOREIGN_MIGRATION, "db/migration/core/V99__a.sql"),
            Reason.of(Fault.REPEATED_MIGRATION, "1"));
  }

  private List<Reason> reasons(PluginSources sources) throws Exception {
    Path jar = sources.jar(folder.resolve("plugin.jar"));
    return claims.addPlugin(jarId(jar), ReadJar.at(jar));
  }

  private static String jarId(Path jar) throws Exception {
    return org.innoplaces.launcher.plugin.PluginDescriptor.of(ReadJar.at(jar)).id();
  }
}
