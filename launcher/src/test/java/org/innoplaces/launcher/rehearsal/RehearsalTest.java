package org.innoplaces.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private final Map<String, String> environment =
      new HashMap<>(
          Map.of(
              "PATH", "/bin",
              "INNOPLACES_DATABASE_URL", "jdbc:postgresql://db/real",
              "innoplaces.smtp.host", "mail.example"));

  @Test
  void doesNotSeeTheRealDatabaseNorTheMailServer() {
    Rehearsal.clean(environment);

    assertThat(environment).containsOnlyKeys("PATH");
  }
}
