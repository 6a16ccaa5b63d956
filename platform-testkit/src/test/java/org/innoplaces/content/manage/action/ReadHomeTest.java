package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.action.ChangeAccount;
import org.innoplaces.account.action.ChangeAccount.Wanted;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.Home;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.review.action.WriteComment;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.action.KeepUnsaved;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody finds who comes to work. */
@OnEachDatabase
class ReadHomeTest {

  private static final int MOST = 8;

  private final TestPlatform platform;

  ReadHomeTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void groupsWhatWasChangedLastByState() {
    UUID published = note("Public");
    platform.editor().publish(published, "fr");
    UUID modified = note("Changé");
    platform.editor().publish(modified, "fr");
    save(modified, "Changé encore");
    UUID draft = note("Brouillon");

    Home home = read(Actor.SYSTEM);

    assertThat(ids(home.byState().get(EntryState.DRAFT))).startsWith(draft);
    assertThat(ids(home.byState().get(EntryState.MODIFIED))).startsWith(modified);
    assertThat(home.byState()).doesNotContainKey(EntryState.PUBLISHED);
    assertThat(ids(home.latest())).startsWith(draft, modified, published);
    assertThat(home.latest()).hasSizeLessThanOrEqualTo(MOST);
  }

  @Test
  void showsAtMostSoManyOfEachState() {
    List<UUID> drafts = new ArrayList<>();
    for (int number = 0; number < MOST + 3; number++) {
      drafts.add(0, note("N" + number));
    }

    assertThat(ids(read(Actor.SYSTEM).byState().get(EntryState.DRAFT)))
        .containsExactlyElementsOf(drafts.subList(0, MOST));
  }

  @Test
  void showsWhatWaitsForThePersonWithItsEntry() {
    Actor editor = editor();
    UUID entry = note("À relire");
    Review asked =
        platform
            .get(AskReview.class)
            .ask(Actor.SYSTEM, entry, "fr", Optional.of(editor.id()), Optional.empty());
    Comment comment =
        platform.get(WriteComment.class).write(editor, entry, "fr", remark("Je regarde demain."));
    UnsavedText typed =
        platform
            .get(KeepUnsaved.class)
            .keep(
                editor,
                new UnsavedText.Place("note", Optional.of(entry), "fr"),
                Optional.empty(),
                new TypedText(
                    new Draft(1, JsonText.object().build()),
                    new Draft(0, JsonText.object().build())));

    Home home = read(editor);

    assertThat(home.waiting().asked()).extracting(Review::id).contains(asked.id());
    assertThat(home.waiting().comments()).extracting(Comment::id).doesNotContain(comment.id());
    assertThat(home.unsaved()).extracting(UnsavedText::id).containsExactly(typed.id());
    assertThat(home.entry(entry).flatMap(ListedEntry::title)).contains("À relire");
    assertThat(read(Actor.SYSTEM).waiting().comments())
        .extracting(Comment::id)
        .contains(comment.id());
  }

  @Test
  void whoMayReadNothingFindsNothing() {
    note("Caché");
    Actor stranger = new Actor("account/" + UUID.randomUUID(), "Nemo");

    Home home = read(stranger);

    assertThat(home.latest()).isEmpty();
    assertThat(home.waiting().isEmpty()).isTrue();
    assertThat(home.entries()).isEmpty();
  }

  @Test
  void needsTenStatementsWhateverTheNumberOfTypesAndEntries() {
    Actor editor = editor();
    for (int number = 0; number < 3; number++) {
      UUID entry = note("N" + number);
      platform
          .get(AskReview.class)
          .ask(Actor.SYSTEM, entry, "fr", Optional.empty(), Optional.empty());
    }
    RequestContextController request = platform.get(RequestContextController.class);
    request.activate();
    try {
      List<String> statements = platform.statements().during(() -> read(editor));

      // One for the roles, nine for the screen.
      assertThat(statements).hasSizeLessThanOrEqualTo(10);
    } finally {
      request.deactivate();
    }
  }

  private static Comment.Remark remark(String words) {
    return new Comment.Remark(words, Optional.empty(), Optional.empty());
  }

  private Actor editor() {
    Wanted wanted =
        new Wanted("a" + UUID.randomUUID() + "@lab.example", "Eva Roux", "fr", Set.of("editor"));
    return platform.get(ChangeAccount.class).create(Actor.SYSTEM, wanted).actor();
  }

  private Home read(Actor actor) {
    return platform.get(ReadHome.class).read(actor, "fr", MOST);
  }

  private static List<UUID> ids(List<ListedEntry> entries) {
    return entries.stream().map(ListedEntry::id).toList();
  }

  private UUID note(String title) {
    UUID entry = platform.editor().create("note");
    save(entry, title);
    return entry;
  }

  private void save(UUID entry, String title) {
    platform.clock().advance(Duration.ofSeconds(1));
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());
  }
}
