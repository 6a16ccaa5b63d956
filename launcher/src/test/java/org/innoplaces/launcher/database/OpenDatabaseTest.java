package org.innoplaces.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.settings.OperatorSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDatabaseTest {

  private static final int VISITS = 300;

  @TempDir Path folder;

  @Test
  void makesTheFileAndNamesTheProduct() {
    try (OpenDatabase database = OpenDatabase.at(address("right"))) {
      assertThat(database.product()).startsWith("H2 2.4.240");
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
    Arrays.fill(half, (byte) 7);
    Files.write(file, half);

    assertThatThrownBy(() -> OpenDatabase.at(address("right")))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void refusesAnEmbeddedFileThatIsShorterThanWhenItWasClosed() throws IOException {
    useEmbedded();
    Path file = folder.resolve("database/innoplaces.mv.db");
    long size = Files.size(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size - 4096);
    }

    assertThatThrownBy(() -> OpenDatabase.at(embedded()))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("is cut short (%d bytes, %d when it was closed)", size - 4096, size);
  }

  @Test
  void refusesAnEmbeddedFileWhoseContentIsGone() throws IOException {
    useEmbedded();
    Files.writeString(folder.resolve("database/left"), "open");
    Files.delete(folder.resolve("database/innoplaces.mv.db"));

    assertThatThrownBy(() -> OpenDatabase.at(embedded())).hasMessageContaining("is gone: restore");
    Files.createFile(folder.resolve("database/innoplaces.mv.db"));
    try (OpenDatabase database = OpenDatabase.at(embedded())) {
      assertThatThrownBy(database::requireContent)
          .isInstanceOf(StartProblem.class)
          .hasMessageContaining("what was in it is gone");
    }
  }

  @Test
  void refusesAnEmbeddedFileThatIsNoDatabase() throws IOException {
    useEmbedded();
    Files.writeString(folder.resolve("database/innoplaces.mv.db"), "a shopping list".repeat(9000));

    assertThatThrownBy(() -> OpenDatabase.at(embedded()))
        .isInstanceOf(StartProblem.class)
        .hasMessageEndingWith("innoplaces.mv.db is no database: restore it from a backup.");
  }

  @Test
  void opensAnEmbeddedFileAgainAfterAnEndInOrderAndAfterACrash() throws IOException {
    useEmbedded();
    useEmbedded();
    Files.writeString(folder.resolve("database/left"), "open");
    useEmbedded();
  }

  /**
   * H2 2.2 left a file that nothing could open when it was opened after a power cut and then closed
   * before it had tidied up, as it does on a busy machine.
   */
  @Test
  void opensAnEmbeddedFileAgainThatWasClosedInAHurryAfterAPowerCut() throws Exception {
    Files.createDirectories(DataDirectory.at(folder).database());
    Path file = folder.resolve("database/innoplaces.mv.db");
    try (Connection writing = connect(3_000);
        Statement statement = writing.createStatement()) {
      statement.execute("create table visits (id int primary key, what varchar)");
      for (int i = 0; i < VISITS; i++) {
        statement.execute("insert into visits values (" + i + ", 'a visit')");
        statement.execute("delete from visits where id = " + (i - 3) + " and mod(id, 5) = 0");
      }
      Files.copy(file, folder.resolve("as-it-was"));
    }
    Files.move(folder.resolve("as-it-was"), file, StandardCopyOption.REPLACE_EXISTING);

    for (int time = 0; time < 3; time++) {
      try (Connection reading = connect(0);
          Statement statement = reading.createStatement();
          ResultSet last = statement.executeQuery("select max(id) from visits")) {
        last.next();
        assertThat(last.getInt(1)).isEqualTo(VISITS - 1);
      }
    }
  }

  private Connection connect(int tidyUpMillis) throws SQLException {
    DatabaseAddress address = embedded();
    String url = address.url().replaceFirst("(MAX_COMPACT_TIME)=\\d+", "$1=" + tidyUpMillis);
    return DriverManager.getConnection(url, address.user(), address.password());
  }

  private void useEmbedded() throws IOException {
    Files.createDirectories(DataDirectory.at(folder).database());
    try (OpenDatabase database = OpenDatabase.at(embedded())) {
      database.requireContent();
      try (Connection connection =
              DriverManager.getConnection(
                  embedded().url(), embedded().user(), embedded().password());
          Statement statement = connection.createStatement()) {
        statement.execute("create table if not exists \"flyway_core\" (id int)");
      } catch (SQLException refused) {
        throw new AssertionError(refused);
      }
      database.hasContent();
    }
  }

  private DatabaseAddress embedded() {
    return DatabaseAddress.of(new OperatorSettings(Map.of(), Map.of()), DataDirectory.at(folder));
  }

  @Test
  void survivesThatAWritingThreadIsInterrupted() throws Exception {
    Files.createDirectories(DataDirectory.at(folder).database());
    DatabaseAddress embedded =
        DatabaseAddress.of(new OperatorSettings(Map.of(), Map.of()), DataDirectory.at(folder));
    try (OpenDatabase database = OpenDatabase.at(embedded);
        Connection writing =
            DriverManager.getConnection(embedded.url(), embedded.user(), embedded.password())) {
      Thread.currentThread().interrupt();
      try (Statement statement = writing.createStatement()) {
        statement.execute("create table visits as select * from system_range(1, 10000)");
      }
      assertThat(Thread.interrupted()).isTrue();

      assertThat(database.product()).startsWith("H2");
      try (Statement statement = writing.createStatement()) {
        assertThat(statement.executeUpdate("delete from visits")).isEqualTo(10000);
      }
    }
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
