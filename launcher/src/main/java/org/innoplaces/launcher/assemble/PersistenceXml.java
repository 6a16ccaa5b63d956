package org.innoplaces.launcher.assemble;

import java.util.List;
import java.util.stream.Collectors;
import org.innoplaces.launcher.database.DatabaseKind;

/** The descriptor of the one persistence unit that core and plugins share. */
final class PersistenceXml {

  private PersistenceXml() {}

  /**
   * Writes the descriptor.
   *
   * @param jars names of the jars in {@code WEB-INF/lib} whose entities belong to the unit
   */
  static String write(DatabaseKind database, List<String> jars) {
    String jarFiles =
        jars.stream()
            .map(jar -> "    <jar-file>lib/" + Xml.escape(jar) + "</jar-file>\n")
            .collect(Collectors.joining());
    return HEAD + jarFiles + TAIL.formatted(database.dialect());
  }

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="innoplaces" transaction-type="JTA">
          <jta-data-source>java:app/jdbc/innoplaces</jta-data-source>
      """;

  // No shared cache: documents are cached as bytes, and a second cache would only be stale.
  // Joining the transaction: one connection for each transaction, which sees its own writes.
  // The dialect is written down because the provider guesses wrongly for newer PostgreSQL.
  private static final String TAIL =
      """
          <exclude-unlisted-classes>true</exclude-unlisted-classes>
          <shared-cache-mode>NONE</shared-cache-mode>
          <properties>
            <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
            <property name="eclipselink.target-database" value="%s"/>
            <property name="eclipselink.cache.shared.default" value="false"/>
            <property name="eclipselink.transaction.join-existing" value="true"/>
            <property name="eclipselink.weaving" value="true"/>
            <property name="eclipselink.jdbc.batch-writing" value="JDBC"/>
            <property name="eclipselink.jdbc.batch-writing.size" value="200"/>
            <property name="eclipselink.logging.level" value="WARNING"/>
          </properties>
        </persistence-unit>
      </persistence>
      """;
}
