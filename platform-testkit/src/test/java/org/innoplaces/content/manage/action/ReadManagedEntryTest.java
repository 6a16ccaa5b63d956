package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.FieldChange;
import org.innoplaces.content.manage.HistoryPage;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.RevisionLine;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors read of one entry: drafts, publications, history, differences, users. */
@OnEachDatabase
class ReadManagedEntryTest {

  private final TestPlatform platform;
  private final UUID entry;

  ReadManagedEntryTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void readsDraftsAndPublicationsOfEveryLocale() {
    save("fr", "{'title':'Un " + entry + "'}");
    save("und", "{'weight':3}");
    platform.editor().publish(entry, "fr", "und");
    platform.clock().advance(Duration.ofHours(1));
    save("fr", "{'title':'Deux " + entry + "'}");
    var later = platform.clock().instant().plusSeconds(3600);
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("fr"), Optional.of(later), Optional.empty()));

    ManagedEntry read = platform.get(ReadEntry.class).read(Actor.SYSTEM, entry, "fr");

    assertThat(read.summary().state()).isEqualTo(EntryState.SCHEDULED);
    assertThat(read.draft("fr").orElseThrow().data().getString("title")).isEqualTo("Deux " + entry);
    assertThat(read.draft("und").orElseThrow().data().getInt("weight")).isEqualTo(3);
    assertThat(read.publications())
        .extracting(SeenText::locale, SeenText::revision, SeenText::slug)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("fr", 2, "deux-" + entry),
            org.assertj.core.groups.Tuple.tuple("fr", 1, "un-" + entry),
            org.assertj.core.groups.Tuple.tuple("und", 1, ""));
  }

  @Test
  void readsAnEntryInTheTrash() {
    save("fr", "{'title':'Un'}");
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);

    assertThat(platform.get(ReadEntry.class).read(Actor.SYSTEM, entry, "fr").summary().state())
        .isEqualTo(EntryState.TRASHED);
  }

  @Test
  void listsTheHistoryNewestFirstInPages() {
    for (int number = 0; number < 5; number++) {
      Draft draft =
          new Draft(
              number,
              JsonText.object().add("title", "T" + number).build(),
              Optional.empty(),
              Optional.of("note " + number));
      platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", draft);
    }

    HistoryPage page = platform.get(ReadHistory.class).list(Actor.SYSTEM, entry, "fr", 1, 2);

    assertThat(page.total()).isEqualTo(5);
    assertThat(page.revisions()).extracting(RevisionLine::number).containsExactly(4, 3);
    assertThat(page.revisions().get(0).note()).contains("note 3");
    assertThat(page.revisions().get(0).author()).isEqualTo("system");
  }

  @Test
  void comparesTwoRevisionsFieldByField() {
    save("fr", "{'title':'Un','body':'x','extensions':{'a':{'p':1,'q':2}}}");
    save("fr", "{'title':'Deux','tags':['t'],'body':'x','extensions':{'a':{'p':1,'q':3}}}");

    List<FieldChange> changes =
        platform.get(CompareRevisions.class).compare(Actor.SYSTEM, entry, "fr", 1, 2);

    assertThat(changes)
        .extracting(FieldChange::pointer)
        .containsExactly("/extensions/a/q", "/tags", "/title");
    assertThat(changes).extracting(FieldChange::path).contains("extensions.a.q");
    assertThat(changes.get(2).before()).isEqualTo(JsonText.string("Un"));
    assertThat(changes.get(2).after()).isEqualTo(JsonText.string("Deux"));
    assertThat(changes.get(1).before()).isEqualTo(jakarta.json.JsonValue.NULL);
    assertThat(platform.get(CompareRevisions.class).compare(Actor.SYSTEM, entry, "fr", 0, 1))
        .extracting(FieldChange::pointer)
        .containsExactly("/body", "/extensions/a/p", "/extensions/a/q", "/title");
  }

  @Test
  void tellsWhoRefersToIt() {
    save("fr", "{'title':'Target'}");
    UUID user = platform.editor().create("note");
    platform
        .editor()
        .save(
            user,
            "fr",
            JsonText.object().add("title", "User").add("next", entry.toString()).build());

    List<EntryUse> uses = platform.get(FindUsers.class).find(Actor.SYSTEM, entry, "fr");

    assertThat(uses)
        .containsExactly(new EntryUse(user, "note", EntryState.DRAFT, Optional.of("User")));
  }

  @Test
  void refusesThoseWithoutPermissionAndUnknownEntries() {
    Actor nobody = new Actor("stranger/none", "None");

    assertThatThrownBy(() -> platform.get(ReadEntry.class).read(nobody, entry, "fr"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(FindUsers.class).find(nobody, entry, "fr"))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> platform.get(ReadHistory.class).list(nobody, entry, "fr", 0, 10))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> platform.get(ReadEntry.class).read(Actor.SYSTEM, UUID.randomUUID(), "fr"))
        .isInstanceOf(UnknownEntry.class);
  }

  private void save(String locale, String json) {
    platform.editor().save(entry, locale, JsonText.parse(json.replace('\'', '"')));
  }
}
