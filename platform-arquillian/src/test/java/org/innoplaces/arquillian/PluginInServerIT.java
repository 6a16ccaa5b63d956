package org.innoplaces.arquillian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.innoplaces.hello.action.SayHello;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.site.extension.SitePages;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example plugin inside of the real server: its beans, its transactions, its Faces page. */
@ExtendWith(ArquillianExtension.class)
class PluginInServerIT {

  @Inject private SayHello hello;
  @Inject @Any private Instance<SitePages> pages;
  @Inject private UserTransaction transaction;

  @ArquillianResource private URL address;

  @Resource(lookup = "java:app/jdbc/innoplaces")
  private DataSource database;

  @Deployment
  static WebArchive platform() {
    return PlatformDeployment.with(Path.of(System.getProperty("innoplaces.hello-plugin")));
  }

  @Test
  void theServerFindsWhatThePluginContributes() {
    assertTrue(
        pages.stream()
            .anyMatch(bean -> bean.getClass().getName().contains("org.innoplaces.hello")));
  }

  @Test
  void writesTheMailAndTheLinkOfAnAction() throws SQLException {
    int before = mails();

    hello.say("Zoé", "zoe@lab.example", Locale.FRENCH);

    assertEquals(before + 1, mails());
  }

  @Test
  void takesPartInTheTransactionOfItsCallerAndLeavesNothingWhenThatIsRolledBack() throws Exception {
    int before = mails();

    transaction.begin();
    hello.say("Zoé", "zoe@lab.example", Locale.FRENCH);
    transaction.rollback();

    assertEquals(before, mails());
  }

  @Test
  void refusesWhatIsMissingWithTheProblemItself() {
    assertThrows(InvalidInput.class, () -> hello.say("", "zoe@lab.example", Locale.FRENCH));
  }

  @Test
  @RunAsClient
  void rendersThePageOfThePlugin() throws Exception {
    try (InputStream page = new URL(address, "fr/hello").openStream()) {
      String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(html.contains("<form"), html);
    }
  }

  private int mails() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from mail")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
