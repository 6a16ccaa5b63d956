package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.system.harness.BrokenPlugin;
import org.innoplaces.system.harness.PluginsOf;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plugins that the start refuses and plugins that fail at their work, together in one folder with
 * one that is sound: the site is there, and so is the sound one.
 */
@ExtendWith(WarmStart.class)
class BrokenPluginsIT {

  private static final String[] TRACES = {"IllegalStateException", "it fell", "at lab.", "half a"};

  /** Compiled once, and never again; see the file beside it. */
  private static final Path KEPT = Path.of("../launcher/src/test/resources/kept/kept.jar");

  @TempDir static Path data;
  private static PluginsOf instance;

  @BeforeAll
  static void start() throws IOException {
    Path folder = PluginsOf.folderIn(data);
    StumblingPlugins.good().in(folder);
    StumblingPlugins.atWork().forEach(plugin -> plugin.in(folder));
    refused().forEach(plugin -> plugin.in(folder));
    StumblingPlugins.HERE.in(folder);
    StumblingPlugins.HELD_HERE.in(folder);
    Files.copy(KEPT, folder.resolve("kept.jar"));
    Files.writeString(
        data.resolve("innoplaces.properties"),
        "innoplaces.jobs.poll = 7\ninnoplaces.plugins.hold = 10\n");
    instance = PluginsOf.start(data, "600");
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  static List<BrokenPlugin> refused() {
    return RefusedPlugins.all();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void namesWhatIsWrongEverywhere(BrokenPlugin plugin) {
    instance.tells(plugin, plugin.code());
  }

  @Test
  void servesTheSiteAndTheSoundPlugin() {
    assertThat(instance.site().get("/fr/").statusCode()).isEqualTo(200);
    assertThat(instance.site().get("/fr/themes").statusCode()).isEqualTo(200);
    assertThat(instance.site().get("/api/good").statusCode()).isEqualTo(200);
    assertThat(instance.command().out())
        .contains("good 1.0 (good.jar)", "spill 1.0 (spill.jar)", "crack 1.0 (crack.jar)");
  }

  @Test
  void startsWithoutAPluginThatFailsOnlyWithTheSettingsOfThisInstance() {
    instance.tells(StumblingPlugins.HERE, "FAILED_START");
    assertThat(instance.command().out())
        .containsPattern("Set aside +\\S+here.jar: .*it polls every 7 seconds");
  }

  @Test
  void startsWithoutAPluginThatWaitsForEverOnlyWithTheSettingsOfThisInstance() {
    instance.tells(StumblingPlugins.HELD_HERE, "ENDLESS_START");
    assertThat(instance.command().out())
        .containsPattern("Set aside +\\S+held.jar: .*lab.held.Cup.start does not come to an end");
  }

  @Test
  void runsAPluginThatWasCompiledForTheFirstPlatformAsItIs() {
    Program operator = Program.ofOperator(instance.site());
    HttpResponse<String> entered =
        instance.site().send("/api/kept", request -> request.POST(BodyPublishers.noBody()));

    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    assertThat(entered.body()).containsPattern("\"visits\":[1-9]");
    assertThat(operator.get("mails").body()).contains("Thank you, zoe@lab.example");
    assertThat(operator.get("jobs/kept.round").statusCode()).isEqualTo(200);
    assertThat(operator.get("kept-notes").statusCode()).isEqualTo(200);
    assertThat(operator.get("settings/kept").body()).contains("\"open\":true");
    assertThat(instance.site().get("/fr/kept").body()).contains("<h1>Kept</h1>", "Kept since 0.1");
    assertThat(DeskSession.administrator(instance.site()).get("/desk/plugins/kept").body())
        .contains("<h1>Kept</h1>");
    assertThat(instance.site().get("/api/openapi.json").body()).contains("kept-notes", "shelf");
  }

  @Test
  void answersForAnEndpointThatThrowsWithANumberThatStandsInTheLog() {
    HttpResponse<String> answer = instance.site().get("/api/spill");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/vnd.api+json");
    assertThat(answer.body()).contains("\"errors\"", "\"500\"").doesNotContain(TRACES);
    assertThat(instance.log()).contains("it fell", "lab.spill.Spill.answer");
  }

  @Test
  void leavesAFragmentOutThatThrows() {
    HttpResponse<String> page = instance.site().get("/fr/themes");

    assertThat(page.body()).contains("colophon", "</html>").doesNotContain(TRACES);
    assertThat(instance.log()).contains("Left out /site/drip/end.xhtml");
  }

  @Test
  void leavesABlockAndALineOfAListOutThatThrow() {
    Program operator = Program.ofOperator(instance.site());
    publish(operator, "crumbs", "'title':'Miette'");
    String page =
        publish(
            operator,
            "pages",
            "'title':'Table','blocks':[{'type':'richText','text':'<p>Avant</p>'},"
                + "{'type':'shards','title':'Tasse'},"
                + "{'type':'entryList','title':'Miettes','collection':'crumbs'},"
                + "{'type':'richText','text':'<p>Fin</p>'}]");

    HttpResponse<String> shown = instance.site().get("/fr/" + page);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .containsSubsequence("Avant", "Miettes", "Fin", "</html>")
        .doesNotContain(TRACES);
    assertThat(instance.log())
        .contains("Left out /site/blocks/shards.xhtml", "Left out /site/crumbs/item.xhtml");
  }

  /** Makes and publishes something in French, and gives its address. */
  private static String publish(Program operator, String collection, String attributes) {
    HttpResponse<String> made =
        operator.post(
            collection + "?locale=fr",
            "{'data':{'type':'%s','attributes':{%s}}}".formatted(collection, attributes));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String id = Program.text(made, "id");
    String tag = Client.header(operator.get(collection + "/" + id + "?locale=fr"), "ETag");
    HttpResponse<String> published =
        instance
            .site()
            .send(
                "/api/manage/" + collection + "/" + id + "/publish?locale=fr",
                request ->
                    request
                        .header("Authorization", "Bearer " + operator.token())
                        .header("If-Match", tag)
                        .header("Content-Type", "application/vnd.api+json")
                        .POST(BodyPublishers.ofString("{}")));
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    return Program.text(
        instance.site().get("/api/content/" + collection + "/" + id + "?locale=fr"), "slug");
  }

  @Test
  void tellsOfAPageThatThrowsWithoutItsTrace() {
    HttpResponse<String> page = instance.site().get("/fr/blot");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("<html").doesNotContain(TRACES);
    assertThat(instance.log()).contains("lab.blot.Cup.getTea");
    assertThat(instance.site().get("/fr/").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsTheDeskWhenAScreenAndWhatWaitsOnItThrow() {
    DeskSession administrator = DeskSession.administrator(instance.site());

    HttpResponse<String> home = administrator.get("/desk");
    HttpResponse<String> screen = administrator.get("/desk/plugins/crack");

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("/desk/plugins/crack", "</html>").doesNotContain(TRACES);
    assertThat(screen.statusCode()).isEqualTo(500);
    assertThat(screen.body()).contains("<html").doesNotContain(TRACES);
    assertThat(instance.log())
        .contains("Skipped the contribution lab.crack.Cup", "lab.crack.Cup.getTea");
    assertThat(administrator.get("/desk/plugins").body()).contains("truncated.jar", "good.jar");
  }
}
