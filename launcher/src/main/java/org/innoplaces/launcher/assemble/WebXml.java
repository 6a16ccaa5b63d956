package org.innoplaces.launcher.assemble;

import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.StartProblem;

/** Adds the connection pool of this instance to the web application's own descriptor. */
final class WebXml {

  private static final String END = "</web-app>";

  private static final String EMPTY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
      </web-app>
      """;

  // A driver, not a data source class: H2's would make every transaction a distributed one.
  // Reads outside a transaction may take a second connection, so the pool allows for two of them
  // for each of sixteen requests at work.
  private static final String DATA_SOURCE =
      """
        <data-source>
          <name>java:app/jdbc/innoplaces</name>
          <class-name>%s</class-name>
          <url>%s</url>
          <user>%s</user>
          <password>%s</password>
          <property>
            <name>fish.payara.is-connection-validation-required</name>
            <value>%s</value>
          </property>
          <property>
            <name>fish.payara.connection-validation-method</name>
            <value>custom-validation</value>
          </property>
          <property>
            <name>fish.payara.validation-classname</name>
            <value>org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation</value>
          </property>
          <property>
            <name>fish.payara.validate-atmost-once-period-in-seconds</name>
            <value>30</value>
          </property>
          <property>
            <name>fish.payara.wrap-jdbc-objects</name>
            <value>false</value>
          </property>
          <property>
            <name>fish.payara.match-connections</name>
            <value>false</value>
          </property>
          <property>
            <name>fish.payara.max-wait-time-in-millis</name>
            <value>10000</value>
          </property>
          <initial-pool-size>2</initial-pool-size>
          <max-pool-size>32</max-pool-size>
          <min-pool-size>2</min-pool-size>
          <max-idle-time>300</max-idle-time>
        </data-source>
      """;

  private WebXml() {}

  /** The descriptor of an application that brings none. */
  static String empty() {
    return EMPTY;
  }

  /**
   * The descriptor with the data source {@code java:app/jdbc/innoplaces} added at its end.
   *
   * @throws StartProblem when the text is no web descriptor
   */
  static String withDataSource(String descriptor, DatabaseAddress database) {
    int end = descriptor.lastIndexOf(END);
    if (end < 0) {
      throw new StartProblem("The distribution is incomplete: unpack it once more.");
    }
    return descriptor.substring(0, end) + dataSource(database) + descriptor.substring(end);
  }

  private static String dataSource(DatabaseAddress database) {
    return DATA_SOURCE.formatted(
        database.kind().driver(),
        Xml.escape(database.url()),
        Xml.escape(database.user()),
        Xml.escape(database.password()),
        database.kind().needsValidation());
  }
}
