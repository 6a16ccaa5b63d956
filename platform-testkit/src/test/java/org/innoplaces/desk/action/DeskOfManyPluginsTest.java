package org.innoplaces.desk.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.access.action.ReadPermissions;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ReadAccounts;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.manage.action.ReadEntry;
import org.innoplaces.content.manage.action.ReadHome;
import org.innoplaces.content.manage.action.ReadQuery;
import org.innoplaces.content.manage.action.ReadViews;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.job.action.ReadJobs;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.action.ReadTemplates;
import org.innoplaces.plugin.action.ReadPlugins;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens of the desk on which every plugin shows, opened as their pages do it, with few and
 * with many plugins.
 */
class DeskOfManyPluginsTest {

  private static final int FEW = 3;
  private static final int MANY = 30;

  @TempDir Path folder;

  @Test
  void takesNoMoreStatementsWithThirtyPluginsThanWithThree() {
    Map<String, List<String>> few = statements(FEW);
    Map<String, List<String>> many = statements(MANY);

    assertThat(many.keySet()).containsExactlyElementsOf(few.keySet());
    few.forEach(
        (screen, statements) ->
            assertThat(many.get(screen)).as(screen).hasSameSizeAs(statements).isNotEmpty());
  }

  @Test
  void countsWhatWaitsAndLeavesOutWhatTheDatabaseDoesNotUnderstand() {
    try (TestPlatform platform = platform(ManyPlugins.beansAndAConfusedOne(FEW, folder))) {
      Actor actor = administrator(platform);

      Map<String, Long> waiting = new LinkedHashMap<>();
      platform
          .get(ReadDeskScreens.class)
          .waiting(actor)
          .forEach((screen, count) -> waiting.put(screen.name(), count));

      assertThat(waiting).containsOnlyKeys("p1", "p2", "p3").containsEntry("p1", 1L);
    }
  }

  private Map<String, List<String>> statements(int plugins) {
    Path own = folder.resolve("with-" + plugins);
    try (TestPlatform platform = platform(ManyPlugins.beans(plugins, own))) {
      TestSite.isThere(platform);
      Actor actor = administrator(platform);
      UUID note = note(platform, plugins);
      Map<String, List<String>> counted = new LinkedHashMap<>();
      screens(note)
          .forEach(
              (name, screen) -> {
                // What is asked once belongs to the start.
                inRequest(platform, () -> open(platform, actor, screen));
                counted.put(name, inRequest(platform, () -> open(platform, actor, screen)));
              });
      return counted;
    }
  }

  private static Map<String, Screen> screens(UUID note) {
    Map<String, Screen> screens = new LinkedHashMap<>();
    screens.put("home", DeskOfManyPluginsTest::home);
    screens.put("own screen", (platform, actor) -> screen(platform).one(actor, "p2"));
    screens.put("plugins", DeskOfManyPluginsTest::plugins);
    screens.put("settings", (platform, actor) -> settings(platform).one(actor, "p2"));
    screens.put("list", DeskOfManyPluginsTest::list);
    screens.put("entry", (platform, actor) -> entry(platform, actor, note));
    screens.put("roles", DeskOfManyPluginsTest::roles);
    screens.put("mail templates", DeskOfManyPluginsTest::templates);
    screens.put("jobs", (platform, actor) -> platform.get(ReadJobs.class).all(actor));
    return screens;
  }

  private interface Screen {
    void open(TestPlatform platform, Actor actor);
  }

  private static void open(TestPlatform platform, Actor actor, Screen screen) {
    menu(platform, actor);
    screen.open(platform, actor);
  }

  private static void menu(TestPlatform platform, Actor actor) {
    CheckAccess access = platform.get(CheckAccess.class);
    for (TypeSchema type : platform.get(ContentSchema.class).types()) {
      access.allows(actor, new Permission("read", type.name()));
    }
    screen(platform).visible(actor);
    assertThat(access.allows(actor, new Permission("read", "p2-cup"))).isTrue();
  }

  private static void home(TestPlatform platform, Actor actor) {
    platform.get(ReadHome.class).read(actor, "fr", 8);
    assertThat(screen(platform).waiting(actor)).hasSizeGreaterThanOrEqualTo(FEW);
  }

  private static void plugins(TestPlatform platform, Actor actor) {
    platform.get(ReadPlugins.class).all(actor);
    assertThat(settings(platform).plugins(actor)).contains("p1", "p3");
    settings(platform).all(actor);
  }

  private static void list(TestPlatform platform, Actor actor) {
    TypeSchema type = platform.get(ContentSchema.class).require("note");
    platform.get(ReadViews.class).of(actor, "note");
    Languages languages = platform.get(Languages.class);
    platform
        .get(FindEntries.class)
        .find(actor, ReadQuery.read(type, Map.of(), languages.current()));
  }

  private static void entry(TestPlatform platform, Actor actor, UUID note) {
    ManagedEntry entry = platform.get(ReadEntry.class).read(actor, note, "fr");
    assertThat(entry.drafts().toString()).isNotEmpty();
  }

  private static void roles(TestPlatform platform, Actor actor) {
    platform.get(ReadAccounts.class).roles(actor);
    ReadPermissions read = platform.get(ReadPermissions.class);
    assertThat(read.names(actor)).hasSizeGreaterThanOrEqualTo(FEW);
    read.suggested(actor);
  }

  private static void templates(TestPlatform platform, Actor actor) {
    ReadTemplates read = platform.get(ReadTemplates.class);
    assertThat(read.all(actor)).hasSizeGreaterThanOrEqualTo(FEW);
    read.edited(actor);
  }

  private static ReadDeskScreens screen(TestPlatform platform) {
    return platform.get(ReadDeskScreens.class);
  }

  private static ReadSettings settings(TestPlatform platform) {
    return platform.get(ReadSettings.class);
  }

  private static List<String> inRequest(TestPlatform platform, Runnable work) {
    RequestContextController request = platform.get(RequestContextController.class);
    request.activate();
    try {
      return platform.statements().during(work);
    } finally {
      request.deactivate();
    }
  }

  private static UUID note(TestPlatform platform, int plugins) {
    UUID note = platform.editor().create("note");
    var sugar = JsonText.object();
    for (int plugin = 1; plugin <= plugins; plugin++) {
      sugar.add("p" + plugin, JsonText.object().add("colour", "brown"));
    }
    JsonObject fields = JsonText.object().add("title", "T").add("extensions", sugar).build();
    platform.editor().save(note, "fr", fields);
    return note;
  }

  private static TestPlatform platform(Class<?>... beans) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(beans[0].getClassLoader());
      return TestPlatform.on(TestDatabase.h2()).with(beans).start();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static Actor administrator(TestPlatform platform) {
    return platform
        .get(ChangeAccount.class)
        .create(
            Actor.SYSTEM,
            new ChangeAccount.Wanted(
                "a" + UUID.randomUUID() + "@lab.example",
                "Ida Roche",
                "fr",
                Set.of("administrator")))
        .actor();
  }
}
