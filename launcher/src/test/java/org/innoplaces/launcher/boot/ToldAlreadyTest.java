package org.innoplaces.launcher.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ToldAlreadyTest {

  private static final String SERVER = "jakarta.enterprise.web";

  private final ToldAlready told = new ToldAlready(Refusal.class.getName());

  private static class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void leavesOutRefusalsHoweverTheyAreWrapped() {
    assertThat(told.test(entry(SERVER, new NotFound()))).isTrue();
    assertThat(told.test(entry(SERVER, new IllegalStateException(new NotFound())))).isTrue();
  }

  @Test
  void keepsFailuresAndWhatIsOurOwn() {
    assertThat(told.test(entry(SERVER, new IllegalStateException("broken")))).isFalse();
    assertThat(told.test(entry("org.innoplaces.job", new NotFound()))).isFalse();
    assertThat(told.test(entry(SERVER, null))).isFalse();
  }

  @Test
  void keepsWhyTheServerDoesNotStart() {
    LogRecord entry = entry(SERVER, new NotFound());
    entry.setMessage("ContainerBase.addChild: start:");

    assertThat(told.test(entry)).isFalse();
  }

  @Test
  void leavesOutAnswersThatTheVisitorBrokeOff() {
    assertThat(told.test(entry(SERVER, new IOException("Broken pipe")))).isTrue();
    assertThat(
            told.test(
                entry(
                    "org.glassfish.jersey.server.ServerRuntime$Responder",
                    new IllegalStateException(new IOException("Connection reset by peer")))))
        .isTrue();
  }

  @Test
  void keepsConnectionsToTheDatabaseThatBreak() {
    IOException reset = new IOException("Connection reset");

    assertThat(told.test(entry(SERVER, new SQLException("I/O error", reset)))).isFalse();
    assertThat(told.test(entry("org.eclipse.persistence", reset))).isFalse();
  }

  private static LogRecord entry(String logger, Throwable thrown) {
    LogRecord entry = new LogRecord(Level.SEVERE, "Servlet.service() threw exception");
    entry.setLoggerName(logger);
    entry.setThrown(thrown);
    return entry;
  }
}
