package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DatabaseDump;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that was used and removed goes for good when it is purged, and only it. */
@ExtendWith(WarmStart.class)
class PurgedPluginIT {

  private static final String THEME =
      "{'data':{'type':'themes','attributes':{'title':'La cale','description':'<p>Un abri.</p>',"
          + "'position':7,'extensions':{'hello':{'audience':'BEGINNERS','welcome':'Zorbec'}}}}}";

  @TempDir Path folder;
  private Path data;
  private String theme;

  @BeforeEach
  void choose() {
    data = folder.resolve("data");
  }

  @Test
  void leavesNothingOfItInTheDatabaseAndComesBackEmpty() {
    refuse("There is no database", 1, "plugin", "purge", "hello", "--yes");
    command(0, "plugin", "install", System.getProperty("innoplaces.hello-plugin"));
    refuse("The plugin hello is still there", 1, "plugin", "purge", "hello", "--yes");
    run(this::use);

    command(0, "plugin", "remove", "hello");
    assertThat(command(0, "plugin", "list")).contains("Removed    hello left something");
    assertThat(command(0, "doctor", "--port", Ports.free()))
        .contains("Note       The plugin hello was removed and left something.");
    run(operator -> refuse("stop it first", 1, "plugin", "purge", "hello", "--yes"));
    refuse("these did: hello.", 1, "plugin", "purge", "hallo", "--yes");
    assertThat(command(0, "plugin", "purge", "hello", "--dry-run"))
        .contains("Deletes    values in the fields that it added to 1 entry: 2 revisions")
        .contains("Deletes    1 form of settings", "Nothing was deleted.");
    refuse("no answer came", 2, "plugin", "purge", "hello");
    assertThat(left()).contains("Zorbec");

    assertThat(command(0, "plugin", "purge", "hello", "--yes")).contains("is deleted.");

    assertThat(left()).doesNotContain("Zorbec", "zorbec", "BEGINNERS", "\"hello\"", "'hello");
    assertThat(command(0, "audit", "verify")).contains("The audit log is sound");
    assertThat(command(0, "plugin", "list")).doesNotContain("hello");
    run(this::isThereWithoutIt);
    command(0, "plugin", "install", System.getProperty("innoplaces.hello-plugin"));
    run(this::hasEmptyFields);
  }

  private void use(Program operator) {
    HttpResponse<String> made = operator.post("themes?locale=fr", THEME);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    theme = Program.text(made, "id");
    HttpResponse<String> published =
        operator.post("themes/" + theme + "/publish?locale=fr", "{'meta':{'shared':true}}");
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    HttpResponse<String> set =
        operator.patch("settings/hello", "{'data':{'type':'settings','attributes':{'days':9}}}");
    assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
  }

  private void isThereWithoutIt(Program operator) {
    assertThat(operator.site().get("/fr/").statusCode()).isEqualTo(200);
    assertThat(operator.site().get("/api/content/themes/" + theme + "?locale=fr").body())
        .contains("\"La cale\"", "Un abri.");
  }

  private void hasEmptyFields(Program operator) {
    isThereWithoutIt(operator);
    assertThat(operator.site().get("/api/content/themes/" + theme + "?locale=fr").body())
        .doesNotContain("BEGINNERS", "Zorbec");
    assertThat(operator.get("settings/hello").body()).doesNotContain("\"days\":9");
    assertThat(operator.get("audit?filter[action]=plugin.purged").body()).contains("plugin/hello");
  }

  /** The database without its audit log, which forgets nothing. */
  private String left() {
    try {
      Path dump = DatabaseDump.of(data, Files.createTempDirectory(folder, "dump"));
      return Files.readString(dump)
          .replaceAll("(?s)INSERT INTO \"PUBLIC\".\"AUDIT_ENTRY\" VALUES.*?\\);\n", "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String command(int code, Object... words) {
    try (RunningCommand command = start(words)) {
      assertThat(command.awaitEnd()).as(command.out() + command.err()).isEqualTo(code);
      return command.out();
    }
  }

  private void refuse(String reason, int code, Object... words) {
    try (RunningCommand command = start(words)) {
      assertThat(command.awaitEnd()).as(command.out() + command.err()).isEqualTo(code);
      assertThat(command.err()).contains(reason);
    }
  }

  private RunningCommand start(Object... words) {
    Object[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--data";
    all[words.length + 1] = data;
    return DistributionCommand.of(all).start();
  }

  private void run(Consumer<Program> work) {
    int port = Ports.free();
    try (RunningCommand command =
        DistributionCommand.of("run", "--port", port, "--data", data)
            .with("INNOPLACES_ADMIN_EMAIL", Administrator.EMAIL)
            .with("INNOPLACES_ADMIN_PASSWORD", Administrator.PASSWORD)
            .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
            .start()
            .awaitOutput("Ready at")) {
      work.accept(
          Program.ofOperator(
              new Site(URI.create("http://localhost:" + port + "/"), command.handle())));
    }
  }
}
