package org.innoplaces.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorSettingsTest {

  @TempDir Path folder;

  @Test
  void prefersTheEnvironmentToTheFile() {
    OperatorSettings settings =
        new OperatorSettings(
            Map.of("INNOPLACES_DATABASE_URL", "from the environment"),
            Map.of("innoplaces.database.url", "from the file", "innoplaces.database.user", "lab"));

    assertThat(settings.find("innoplaces.database.url")).hasValue("from the environment");
    assertThat(settings.find("innoplaces.database.user")).hasValue("lab");
    assertThat(settings.find("innoplaces.smtp.host")).isEmpty();
  }

  @Test
  void takesABlankValueForNone() {
    OperatorSettings settings =
        new OperatorSettings(Map.of("INNOPLACES_SMTP_HOST", "  "), Map.of());

    assertThat(settings.find("innoplaces.smtp.host")).isEmpty();
  }

  @Test
  void tellsTheApplicationOnlyWhatTheEnvironmentDoesNotSayAndNoDatabaseLogin() {
    OperatorSettings settings =
        new OperatorSettings(
            Map.of("INNOPLACES_SMTP_HOST", "other.example"),
            Map.of(
                "innoplaces.smtp.host", "mail.example",
                "innoplaces.base.url", "https://lab.example",
                "innoplaces.database.password", "secret"));

    assertThat(settings.forApplication())
        .containsExactly(Map.entry("innoplaces.base.url", "https://lab.example"));
  }

  @Test
  void readsTheFileWhenThereIsOne() throws IOException {
    Path file = folder.resolve("innoplaces.properties");
    assertThat(OperatorSettings.of(Map.of(), file).find("innoplaces.base.url")).isEmpty();

    Files.writeString(file, "# ours\ninnoplaces.base.url = https://lab.example\n");
    assertThat(OperatorSettings.of(Map.of(), file).find("innoplaces.base.url"))
        .hasValue("https://lab.example");
  }

  @Test
  void namesAFileThatItCannotRead() throws IOException {
    Path file = folder.resolve("innoplaces.properties");
    Files.writeString(file, "innoplaces.base.url = \\u12\n");

    assertThatThrownBy(() -> OperatorSettings.of(Map.of(), file))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining(file.toString());
  }
}
