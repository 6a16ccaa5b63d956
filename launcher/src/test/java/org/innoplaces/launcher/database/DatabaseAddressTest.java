package org.innoplaces.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.OperatorSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAddressTest {

  private static final OperatorSettings NONE = new OperatorSettings(Map.of(), Map.of());

  @TempDir Path root;
  private DataDirectory data;

  @BeforeEach
  void makeFolders() throws IOException {
    data = DataDirectory.at(root);
    Files.createDirectories(data.database());
  }

  @Test
  void isAFileOfOurOwnThatLosesNoAcknowledgedWrite() {
    DatabaseAddress address = DatabaseAddress.of(NONE, data);

    assertThat(address.kind()).isEqualTo(DatabaseKind.H2);
    assertThat(address.url())
        .startsWith("jdbc:h2:async:" + root.resolve("database/innoplaces") + ";")
        .contains("WRITE_DELAY=0");
    assertThat(address.user()).isEqualTo("innoplaces");
    assertThat(address.shown()).isEqualTo(root.resolve("database/innoplaces").toString());
  }

  @Test
  void keepsAPasswordForTheOwnersEyesOnly() throws IOException {
    DatabaseAddress first = DatabaseAddress.of(NONE, data);
    DatabaseAddress second = DatabaseAddress.of(NONE, data);

    assertThat(first.password()).hasSize(48).isEqualTo(second.password());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
        .isEqualTo("rw-------");
    assertThat(first.toString()).doesNotContain(first.password());
  }

  @Test
  void neverMakesANewPasswordForADatabaseThatIsThere() throws IOException {
    Files.createFile(data.database().resolve("innoplaces.mv.db"));

    assertThatThrownBy(() -> DatabaseAddress.of(NONE, data))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("needs its password file");
    assertThat(passwordFile()).doesNotExist();
  }

  @Test
  void isTheServerThatTheOperatorNames() {
    DatabaseAddress address =
        DatabaseAddress.of(
            environment("jdbc:postgresql://db.example/lab?sslmode=require", "lab", "pass"), data);

    assertThat(address.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
    assertThat(address.shown()).isEqualTo("postgresql://db.example/lab");
    assertThat(passwordFile()).doesNotExist();
  }

  @Test
  void refusesADatabaseThatWeDoNotSupport() {
    OperatorSettings settings = environment("jdbc:other:lab", "lab", "pass");

    assertThatThrownBy(() -> DatabaseAddress.of(settings, data))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("jdbc:postgresql:");
  }

  @Test
  void asksForTheWholeLogin() {
    OperatorSettings settings = environment("jdbc:postgresql://db.example/lab", "lab", "");

    assertThatThrownBy(() -> DatabaseAddress.of(settings, data))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("INNOPLACES_DATABASE_PASSWORD");
  }

  @Test
  void refusesAPathThatWouldEndTheAddress() {
    DataDirectory odd = DataDirectory.at(root.resolve("a;b"));

    assertThatThrownBy(() -> DatabaseAddress.of(NONE, odd))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("semicolon");
  }

  private static OperatorSettings environment(String url, String user, String password) {
    return new OperatorSettings(
        Map.of(
            "INNOPLACES_DATABASE_URL", url,
            "INNOPLACES_DATABASE_USER", user,
            "INNOPLACES_DATABASE_PASSWORD", password),
        Map.of());
  }

  private Path passwordFile() {
    return data.database().resolve("password");
  }
}
