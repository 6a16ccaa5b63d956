package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/**
 * What editors wrote into what plugins brought, while the plugins are away and elsewhere: values of
 * added fields, entries of a type, references inside of a block, rows of a table.
 */
@ExtendWith(WarmStart.class)
class ExtensionValuesSurviveIT {

  private static final Pattern VALUES =
      Pattern.compile("\"extensions\":\\{\"hello\":\\{[^}]*\\}\\}");

  /** As JSON: quotes, both slashes, a narrow space, a letter of two parts, a smiling boat. */
  private static final String WELCOME =
      "« Entrez\\u202f! » \\\"a/b\\\\\\\\c\\\" e\\u0301 \\uD83D\\uDEA4 <b>\\n  fin ";

  private static final String THEME =
      "{\"data\":{\"type\":\"themes\",\"attributes\":{\"title\":\"La cale\","
          + "\"description\":\"<p>Un abri.</p>\",\"position\":7,\"extensions\":"
          + "{\"hello\":{\"audience\":\"BEGINNERS\",\"welcome\":\"%s\"}}}}}".formatted(WELCOME);

  private static final String ODD =
      """
      {"type": "theme", "key": "odd", "shared": {"position": 8}, "publish": true,
        "locales": {"fr": {"title": "Le large", "description": "<p>Vent.</p>",
          "extensions": {"hello": {"audience": ["BEGINNERS"], "welcome": 7}}}}}
      """;

  /** Compiled once; see the file beside it. */
  private static final Path KEPT = Path.of("../launcher/src/test/resources/kept/kept.jar");

  private static final String WAVES = "plugins/hello/waves.jsonl";
  private static final String WAVE =
      "{\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"name\":\"Zo\u00e9 « \\\\ »\","
          + "\"wavedAt\":\"2026-11-28T10:00:00Z\"}";

  private static final Duration STEP = Duration.ofMillis(250);

  @TempDir Path folder;

  private String theme;
  private String person;
  private String page;
  private String note;

  @Test
  void comeOutOfAnotherInstanceByteForByteAsTheyWentIn() {
    Path here = folder.resolve("here");
    install(here);
    run(here, this::write, "--import", waves());
    command("hello-waves", "--data", here);
    Set<String> written = stored(here);
    assertThat(written).hasSize(2);

    remove(here);
    run(here, this::editAndExport, "--import", whatNobodyLooksAt());
    Set<String> kept = stored(here);
    assertThat(kept).containsAll(written);

    Path there = folder.resolve("there");
    run(there, this::isThereWithoutThem, "--empty", "--import", export());
    assertThat(stored(there)).isEqualTo(kept);

    install(there);
    run(there, this::findsThem);
    assertThat(stored(there)).isEqualTo(kept);
    install(here);
    run(here, this::findsThemWithTheRows);
    assertThat(stored(here)).isEqualTo(kept);
  }

  private Path waves() {
    Path file = folder.resolve("waves").resolve(WAVES);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(folder.resolve("waves/import.json"), "{\"format\":1,\"name\":\"waves\"}");
      Files.writeString(file, WAVE + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return folder.resolve("waves");
  }

  private void write(Program operator) {
    HttpResponse<String> made = operator.post("themes?locale=fr", THEME);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    theme = Program.text(made, "id");
    HttpResponse<String> published =
        operator.post("themes/" + theme + "/publish?locale=fr", "{'meta':{'shared':true}}");
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    person = publish(operator, "persons", "{'name':'Zoé Roux','role':'Menuisière'}", "");
    String author = "'author':{'data':{'type':'persons','id':'%s'}}".formatted(person);
    note = publish(operator, "kept-notes", "{'title':'Mot laissé'}", author);
    String block = "{'type':'helloGreeting','text':'Bonjour','from':'%s'}".formatted(person);
    page = publish(operator, "pages", "{'title':'Accueil du port','blocks':[" + block + "]}", "");
    showsThem(operator);
  }

  private static String publish(
      Program operator, String collection, String attributes, String relationships) {
    HttpResponse<String> made =
        operator.post(
            collection + "?locale=fr",
            "{'data':{'type':'%s','attributes':%s,'relationships':{%s}}}"
                .formatted(collection, attributes, relationships));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = Program.text(made, "id");
    HttpResponse<String> published =
        operator.post(
            collection + "/" + id + "/publish?locale=fr",
            "{'meta':{'shared':%s}}".formatted(collection.equals("persons")));
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    return id;
  }

  private void editAndExport(Program operator) {
    assertThat(operator.site().get(delivered()).body()).doesNotContain("BEGINNERS");
    HttpResponse<String> edited =
        operator.patch(
            "themes/" + theme + "?locale=fr",
            "{'data':{'type':'themes','id':'%s','attributes':{'title':'La cale sèche'}}}"
                .formatted(theme));
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    export(operator, export());
  }

  private static void export(Program operator, Path file) {
    HttpRequest request =
        HttpRequest.newBuilder(operator.site().address("/api/manage/export"))
            .header("Authorization", "Bearer " + Administrator.TOKEN)
            .build();
    try {
      HttpResponse<Path> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(file));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** While the plugin is away an import keeps its values whatever they are. */
  private Path whatNobodyLooksAt() {
    Path odd = folder.resolve("odd/themes/odd.json");
    try {
      Files.createDirectories(odd.getParent());
      Files.writeString(
          folder.resolve("odd/import.json"),
          "{\"format\":1,\"name\":\"odd\",\"unknown\":\"keep\"}");
      Files.writeString(odd, ODD);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return folder.resolve("odd");
  }

  private void isThereWithoutThem(Program operator) {
    assertThat(operator.site().get(delivered()).body())
        .contains("\"La cale\"")
        .doesNotContain("BEGINNERS");
    assertThat(operator.get("themes/" + theme + "?locale=fr").body()).contains("La cale sèche");
    assertThat(operator.site().get("/api/content/kept-notes/mot-laisse?locale=fr").statusCode())
        .isEqualTo(404);
  }

  private void showsThem(Program operator) {
    assertThat(operator.site().get(delivered()).body())
        .contains("\"La cale\"", "BEGINNERS", "« Entrez\u202f! »");
  }

  /** Although it was imported, or edited, where nobody knew the field. */
  private void findsThem(Program operator) {
    showsThem(operator);
    await(operator, "/api/content/kept-notes?locale=fr&filter[author]=" + person, note);
    assertThat(operator.site().get("/api/content/kept-notes/mot-laisse?locale=fr").body())
        .contains(note, person, "Mot laissé");
    assertThat(operator.site().get("/api/content/pages/accueil-du-port?locale=fr").body())
        .contains(page, person, "Bonjour");
    String list = "/api/content/themes?locale=fr&filter[extensions.hello.audience]=BEGINNERS";
    await(operator, list, theme);
    HttpResponse<String> strange = operator.site().get("/api/content/themes/le-large?locale=fr");
    assertThat(strange.statusCode()).as(strange.body()).isEqualTo(200);
    assertThat(strange.body()).contains("\"Le large\"", "\"welcome\":null");
    assertThat(operator.site().get("/fr/themes/le-large").statusCode()).isEqualTo(200);
  }

  /** Rows are the plugin's alone: while it was away, nobody could export them. */
  private void findsThemWithTheRows(Program operator) {
    findsThem(operator);
    assertThat(rows(operator)).isEqualTo(WAVE + "\n");
  }

  private static void await(Program operator, String list, String id) {
    for (int step = 0; !operator.site().get(list).body().contains(id); step++) {
      assertThat(step).as("a minute").isLessThan(240);
      operator.site().staysFor(STEP);
    }
  }

  /** The rows of the plugin, as an export has them. */
  private String rows(Program operator) {
    Path file = folder.resolve("again.zip");
    export(operator, file);
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      return Files.readString(archive.getPath(WAVES));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String delivered() {
    return "/api/content/themes/" + theme + "?locale=fr";
  }

  private Path export() {
    return folder.resolve("export.zip");
  }

  private void install(Path data) {
    command("plugin", "install", System.getProperty("innoplaces.hello-plugin"), "--data", data);
    command("plugin", "install", KEPT.toAbsolutePath(), "--data", data);
  }

  private void remove(Path data) {
    command("plugin", "remove", "hello", "--data", data);
    command("plugin", "remove", "kept", "--data", data);
  }

  private static void command(Object... words) {
    try (RunningCommand command = DistributionCommand.of(words).start()) {
      assertThat(command.awaitEnd()).as(command.out() + command.err()).isZero();
    }
  }

  private static void run(Path data, Consumer<Program> work, Object... more) {
    int port = Ports.free();
    Object[] words = new Object[5 + more.length];
    System.arraycopy(new Object[] {"run", "--port", port, "--data", data}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    try (RunningCommand command =
        DistributionCommand.of(words)
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

  /** The values of the plugin as the database holds them, in all revisions. */
  private Set<String> stored(Path data) {
    try {
      Path dump = DatabaseDump.of(data, Files.createTempDirectory(folder, "dump"));
      return VALUES
          .matcher(Files.readString(dump))
          .results()
          .map(MatchResult::group)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
