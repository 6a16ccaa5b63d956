package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.DatabaseDump;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.Ports;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.Site;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is erased, and stays erased when an older copy of the database is brought back. */
@ExtendWith(WarmStart.class)
class ErasedPersonIT {

  private static final String NAME = "Ysolde Marchadier";
  private static final String EMAIL = "ysolde@atelier.example";
  private static final String ASKED =
      "{'data':{'type':'persons','attributes':{'email':'%s'}}}".formatted(EMAIL);

  @TempDir Path folder;

  @Test
  void noByteOfThePersonIsLeftInDumpAndFilesAndABackupBringsNoneBack() {
    Path data = folder.resolve("data");
    run(data, ErasedPersonIT::writeOfThePerson);
    assertThat(placesIn(data)).contains("dump");
    Path older = folder.resolve("older");
    copy(data.resolve("database"), older);

    run(data, ErasedPersonIT::erase);
    assertThat(placesIn(data)).isEmpty();

    copy(older, data.resolve("database"));
    run(
        data,
        operator -> {
          assertThat(operator.post("privacy/export", ASKED).body()).contains("\"data\":{}}");
          assertThat(operator.get("audit/verification").body()).contains("\"sound\":true");
          assertThat(pages(operator)).contains("A day with […]").doesNotContain(NAME, EMAIL);
        });
    assertThat(placesIn(data)).isEmpty();
  }

  private static void writeOfThePerson(Program operator) {
    HttpResponse<String> invited =
        operator.post(
            "accounts",
            "{'data':{'type':'accounts','attributes':{'email':'%s','name':'%s','locale':'fr',"
                    .formatted(EMAIL, NAME)
                + "'roles':['editor']}}}");
    assertThat(invited.statusCode()).isEqualTo(201);
    HttpResponse<String> made =
        operator.post(
            "pages?locale=en",
            "{'data':{'type':'pages','attributes':{'title':'A day with %s','lead':'Write to %s.'}}}"
                .formatted(NAME, EMAIL));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    HttpResponse<String> published =
        operator.post("pages/" + Program.text(made, "id") + "/publish?locale=en", "{'meta':{}}");
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    assertThat(pages(operator)).contains(NAME, EMAIL, "a-day-with-ysolde-marchadier");
  }

  private static String pages(Program operator) {
    return operator.site().get("/api/content/pages?locale=en").body();
  }

  private static void erase(Program operator) {
    HttpResponse<String> erased = operator.post("privacy/erase", ASKED);

    assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
    assertThat(erased.body()).contains("\"account.people\":1", "\"content.texts\":1");
    assertThat(pages(operator))
        .contains("A day with […]", "erased-")
        .doesNotContain(NAME, EMAIL, "ysolde");
    assertThat(operator.get("audit/verification").body()).contains("\"sound\":true");
  }

  private static void run(Path data, Consumer<Program> work) {
    int port = Ports.free();
    try (RunningCommand running =
        DistributionCommand.of("run", "--port", port, "--data", data)
            .with("INNOPLACES_ADMIN_TOKEN", Administrator.TOKEN)
            .start()
            .awaitOutput("Ready at")) {
      URI base = URI.create("http://localhost:" + port + "/");
      work.accept(Program.ofOperator(new Site(base, running.handle())));
      running.terminate();
    }
  }

  /** Where the person stands: the dump of the database, and every file but the database's own. */
  private Set<String> placesIn(Path data) {
    Set<String> places = new TreeSet<>();
    if (namesThePerson(DatabaseDump.of(data, scratch()))) {
      places.add("dump");
    }
    visit(
        data,
        file -> {
          if (!file.startsWith(data.resolve("database")) && namesThePerson(file)) {
            places.add(data.relativize(file).toString());
          }
        });
    return places;
  }

  private static boolean namesThePerson(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      String lower = bytes.toLowerCase(Locale.ROOT);
      return lower.contains("ysolde") || lower.contains("marchadier");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path scratch() {
    try {
      return Files.createTempDirectory(folder, "dump");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path from, Path to) {
    visit(
        from,
        file -> {
          try {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }

  private static void visit(Path folder, Consumer<Path> reader) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              reader.accept(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
