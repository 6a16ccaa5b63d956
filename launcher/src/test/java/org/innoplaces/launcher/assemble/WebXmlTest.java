package org.innoplaces.launcher.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseKind;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;

class WebXmlTest {

  private static final DatabaseAddress DATABASE =
      new DatabaseAddress(
          DatabaseKind.POSTGRESQL, "jdbc:postgresql://db.example/lab?a=1&b=2", "lab", "<\"&'>");

  @Test
  void addsTheDataSourceToWhatTheApplicationSays() {
    Descriptor xml =
        Descriptor.parse(
            WebXml.withDataSource("<web-app><display-name>Lab</display-name></web-app>", DATABASE));

    assertThat(xml.texts("display-name")).containsExactly("Lab");
    assertThat(xml.texts("class-name")).containsExactly("org.postgresql.Driver");
    assertThat(xml.texts("url")).containsExactly("jdbc:postgresql://db.example/lab?a=1&b=2");
    assertThat(xml.texts("user")).containsExactly("lab");
    assertThat(xml.texts("password")).containsExactly("<\"&'>");
  }

  @Test
  void worksForAnApplicationThatSaysNothing() {
    Descriptor xml = Descriptor.parse(WebXml.withDataSource(WebXml.empty(), DATABASE));

    assertThat(xml.texts("url")).hasSize(1);
  }

  @Test
  void refusesWhatIsNoWebDescriptor() {
    assertThatThrownBy(() -> WebXml.withDataSource("<other/>", DATABASE))
        .isInstanceOf(StartProblem.class);
  }
}
