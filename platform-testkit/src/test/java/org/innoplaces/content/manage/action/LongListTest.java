package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Account;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.account.AccountSession;
import org.innoplaces.account.Browser;
import org.innoplaces.account.Secret;
import org.innoplaces.account.action.Authenticate;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Opening a list of ten thousand entries, as a page of the desk does it: who comes, what the menu
 * shows, the saved views, the entries with their state, the names of who changed them.
 */
class LongListTest {

  private static final int MANY = 10_000;

  private static final List<Map<String, String>> LISTS =
      List.of(
          Map.of(),
          Map.of("page[number]", "180"),
          Map.of("sort", "title"),
          Map.of("sort", "-weight"),
          Map.of("sort", "state"),
          Map.of("filter[search]", "note 0777"),
          Map.of("filter[state]", "published"),
          Map.of("filter[state]", "draft", "filter[missing]", "en"),
          Map.of("filter[colour]", "RED", "sort", "weight"),
          Map.of("filter[weight][gte]", "5000", "filter[weight][lt]", "5100"),
          Map.of("filter[parent][contains]", "note 00001"));

  /** A database of its own, because ten thousand entries are in the way of other tests. */
  enum Database {
    H2(TestDatabase::h2),
    POSTGRESQL(TestDatabase::postgres);

    private final Supplier<TestDatabase> start;

    Database(Supplier<TestDatabase> start) {
      this.start = start;
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesSixStatementsAtMost(Database database) {
    try (TestPlatform platform = TestPlatform.on(database.start.get()).start()) {
      TestSite.isThere(platform);
      Account editor = editor(platform, "Camille Aubin");
      Account other = editor(platform, "Noa Perrin");
      new ManyNotes(platform, editor.subject(), other.subject(), "system").write(MANY);
      Secret session = session(platform, editor);
      platform
          .get(SaveView.class)
          .create(editor.actor(), "note", new SavedView.Wanted("Red", LISTS.get(8), false));
      opened(platform, session, Map.of());

      for (Map<String, String> list : LISTS) {
        List<String> statements =
            platform.statements().during(() -> opened(platform, session, list));
        assertThat(statements).as("%s", list).hasSizeLessThanOrEqualTo(6);
      }
      assertThat(opened(platform, session, Map.of()).entries()).hasSize(50);
      assertThat(opened(platform, session, Map.of()).total()).isEqualTo(MANY);
      assertThat(opened(platform, session, LISTS.get(8)).total()).isEqualTo(MANY / 100);
      assertThat(opened(platform, session, LISTS.get(9)).total()).isEqualTo(100);
    }
  }

  private static EntryPage opened(
      TestPlatform platform, Secret session, Map<String, String> wanted) {
    RequestContextController request = platform.get(RequestContextController.class);
    request.activate();
    try {
      return open(platform, session, wanted);
    } finally {
      request.deactivate();
    }
  }

  private static EntryPage open(TestPlatform platform, Secret session, Map<String, String> wanted) {
    Actor actor = platform.get(Authenticate.class).bySession(session).orElseThrow().actor();
    ContentSchema schema = platform.get(ContentSchema.class);
    CheckAccess access = platform.get(CheckAccess.class);
    for (TypeSchema type : schema.types()) {
      for (String action : List.of("read", "create", "publish", "trash")) {
        access.allows(actor, new Permission(action, type.name()));
      }
    }
    assertThat(platform.get(ReadViews.class).of(actor, "note")).hasSize(1);
    Map<String, String> parameters = new HashMap<>(wanted);
    parameters.put("page[size]", "50");
    EntryPage page =
        platform
            .get(FindEntries.class)
            .find(
                actor,
                ReadQuery.read(
                    schema.require("note"), parameters, platform.get(Languages.class).current()));
    Set<String> authors =
        page.entries().stream()
            .map(entry -> entry.lastChange().orElseThrow().changedBy())
            .collect(Collectors.toSet());
    assertThat(platform.get(NameActors.class).names(authors)).hasSameSizeAs(authors);
    return page;
  }

  private static Account editor(TestPlatform platform, String name) {
    String email = "a" + UUID.randomUUID() + "@lab.example";
    return platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, name, "fr", Set.of("editor")));
  }

  private static Secret session(TestPlatform platform, Account account) {
    Secret secret = Secret.random("");
    platform.inTransaction(
        () -> {
          AccountRepository accounts = platform.get(AccountRepository.class);
          Account known = accounts.find(account.id()).orElseThrow();
          Browser browser = new Browser("192.0.2.7", "Test");
          accounts.add(new AccountSession(secret, known, browser, platform.clock().instant()));
        });
    return secret;
  }
}
