package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Grant;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeRole;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.SavedView.Wanted;
import org.innoplaces.content.manage.UnknownView;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that people keep under a name: whose they are, and what may stand in them. */
@OnEachDatabase
class SaveViewTest {

  private static final Map<String, String> RED = Map.of("filter[colour]", "RED", "sort", "-weight");

  private final TestPlatform platform;
  private final SaveView save;
  private final ReadViews read;

  SaveViewTest(TestPlatform platform) {
    this.platform = platform;
    this.save = platform.get(SaveView.class);
    this.read = platform.get(ReadViews.class);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void keepsAViewForItsOwnerAlone() {
    Actor ada = somebody("editor");
    Actor noa = somebody("editor");

    SavedView view = save.create(ada, "note", new Wanted("Rouges", RED, false));

    assertThat(read.of(ada, "note")).extracting(SavedView::id).contains(view.id());
    assertThat(read.one(ada, view.id()).parameters()).isEqualTo(RED);
    assertThat(read.of(noa, "note")).extracting(SavedView::id).doesNotContain(view.id());
    assertThatThrownBy(() -> read.one(noa, view.id())).isInstanceOf(UnknownView.class);
    assertThatThrownBy(() -> save.remove(noa, view.id())).isInstanceOf(UnknownView.class);
  }

  @Test
  void sharesAViewOnlyForThoseWhoMayAndLetsThemRemoveIt() {
    Actor author = somebody("author");
    Actor editor = somebody("editor");
    Wanted shared = new Wanted("Pour tous", RED, true);
    assertThatThrownBy(() -> save.create(author, "note", shared)).isInstanceOf(AccessDenied.class);

    SavedView view = save.create(editor, "note", shared);

    assertThat(read.of(author, "note")).extracting(SavedView::id).contains(view.id());
    assertThatThrownBy(() -> save.change(author, view.id(), new Wanted("Moi", RED, false)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> save.remove(author, view.id())).isInstanceOf(AccessDenied.class);
    save.remove(somebody("editor"), view.id());
    assertThat(read.of(editor, "note")).extracting(SavedView::id).doesNotContain(view.id());
  }

  @Test
  void showsNothingOfATypeThatOneMayNotRead() {
    String role = "r" + UUID.randomUUID().toString().substring(0, 8);
    platform
        .get(ChangeRole.class)
        .create(
            Actor.SYSTEM,
            role,
            new ChangeRole.Wanted(
                java.util.Optional.empty(), false, Set.of(Grant.parse("read:page"))));
    SavedView view =
        save.create(somebody("editor"), "note", new Wanted("Pour tous", Map.of(), true));
    Actor stranger = somebody(role);

    assertThat(read.all(stranger)).extracting(SavedView::id).doesNotContain(view.id());
    assertThatThrownBy(() -> read.one(stranger, view.id())).isInstanceOf(UnknownView.class);
    assertThatThrownBy(() -> read.of(stranger, "note")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> save.create(stranger, "note", new Wanted("x", RED, false)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void refusesANameTwiceAndParametersThatAListDoesNotTake() {
    Actor ada = somebody("editor");
    save.create(ada, "note", new Wanted("Rouges", RED, false));

    assertThatThrownBy(() -> save.create(ada, "note", new Wanted("Rouges", Map.of(), false)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Rouges");
    assertThatThrownBy(() -> save.create(ada, "note", new Wanted(" ", RED, false)))
        .isInstanceOf(InvalidInput.class);
    for (Map<String, String> wrong :
        Set.of(
            Map.of("filter[body]", "x"),
            Map.of("page[number]", "2"),
            Map.of("sort", "author"),
            Map.of("filter[search]", "x".repeat(5_000)))) {
      assertThatThrownBy(() -> save.create(ada, "note", new Wanted("Faux", wrong, false)))
          .isInstanceOf(InvalidInput.class);
    }
  }

  private Actor somebody(String role) {
    String email = "a" + UUID.randomUUID() + "@lab.example";
    return platform
        .get(ChangeAccount.class)
        .create(Actor.SYSTEM, new ChangeAccount.Wanted(email, "Ada", "fr", Set.of(role)))
        .actor();
  }
}
