package org.innoplaces.launcher.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.innoplaces.launcher.database.DatabaseKind;
import org.junit.jupiter.api.Test;

class PersistenceXmlTest {

  @Test
  void listsEveryJarWithEntitiesInOneUnit() {
    Descriptor xml =
        Descriptor.parse(
            PersistenceXml.write(DatabaseKind.H2, List.of("core.jar", "a & b plugin.jar")));

    assertThat(xml.texts("jar-file")).containsExactly("lib/core.jar", "lib/a & b plugin.jar");
    assertThat(xml.attributes("persistence-unit", "name")).containsExactly("innoplaces");
    assertThat(xml.texts("jta-data-source")).containsExactly("java:app/jdbc/innoplaces");
  }

  @Test
  void keepsNoSharedCacheAndJoinsTheTransaction() {
    Descriptor xml = Descriptor.parse(PersistenceXml.write(DatabaseKind.H2, List.of()));

    assertThat(xml.texts("shared-cache-mode")).containsExactly("NONE");
    assertThat(xml.property("eclipselink.transaction.join-existing")).isEqualTo("true");
  }

  @Test
  void namesTheDialectOfTheDatabase() {
    Descriptor xml = Descriptor.parse(PersistenceXml.write(DatabaseKind.POSTGRESQL, List.of()));

    assertThat(xml.property("eclipselink.target-database")).endsWith(".PostgreSQL10Platform");
  }
}
