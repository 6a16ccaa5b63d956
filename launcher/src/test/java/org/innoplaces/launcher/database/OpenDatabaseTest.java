package org.innoplaces.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDatabaseTest {

  @TempDir Path folder;

  @Test
  void makesTheFileAndNamesTheProduct() {
    try (OpenDatabase database = OpenDatabase.at(address("right"))) {
      assertThat(database.product()).startsWith("H2 2.2.224");
    }
    assertThat(folder.resolve("lab.mv.db")).exists();
  }

  @Test
  void saysThatTheLoginIsRefused() {
    OpenDatabase.at(address("right")).close();

    assertThatThrownBy(() -> OpenDatabase.at(address("wrong")))
        .isInstanceOf(StartProblem.class)
        .hasMessage("The database %s refuses the user name or the password.", shown());
  }

  @Test
  void saysThatTheFileIsDamaged() throws IOException {
    OpenDatabase.at(address("right")).close();
    Files.writeString(folder.resolve("lab.mv.db"), "no database at all ".repeat(1000));

    assertThatThrownBy(() -> OpenDatabase.at(address("right")))
        .isInstanceOf(StartProblem.class)
        .hasMessage(
            "The database %s is damaged and cannot be opened: restore it from a backup.", shown());
  }

  @Test
  void saysThatTheFileIsCutOff() throws IOException {
    OpenDatabase.at(address("right")).close();
    Path file = folder.resolve("lab.mv.db");
    byte[] whole = Files.readAllBytes(file);
    byte[] half = new byte[whole.length / 2];
    java.util.Arrays.fill(half, (byte) 7);
    Files.write(file, half);

    assertThatThrownBy(() -> OpenDatabase.at(address("right")))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void saysThatAServerCannotBeReached() {
    DatabaseAddress nobody =
        new DatabaseAddress(
            DatabaseKind.POSTGRESQL, "jdbc:postgresql://127.0.0.1:1/lab", "lab", "secret");

    assertThatThrownBy(() -> OpenDatabase.at(nobody))
        .isInstanceOf(StartProblem.class)
        .hasMessageStartingWith("The database postgresql://127.0.0.1:1/lab cannot be used (")
        .hasMessageNotContaining("secret");
  }

  private DatabaseAddress address(String password) {
    return new DatabaseAddress(
        DatabaseKind.H2, "jdbc:h2:file:" + folder.resolve("lab"), "lab", password);
  }

  private String shown() {
    return "h2:file:" + folder.resolve("lab");
  }
}
