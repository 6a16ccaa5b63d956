package org.innoplaces.content.unsaved.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.content.unsaved.TypedText;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.UnsavedText.Place;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.TooLarge;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** What is typed and not saved: kept for one, seen by nobody else, gone when it is old. */
@OnEachDatabase
class KeepUnsavedTest {

  private final TestPlatform platform;
  private final Actor author = new Actor("account/" + UUID.randomUUID(), "Lise");
  private final Actor other = new Actor("account/" + UUID.randomUUID(), "Eva");
  private final UUID entry;
  private final Place place;

  KeepUnsavedTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
    this.place = new Place("note", Optional.of(entry), "fr");
    TestPolicy.allow(author, "read note", "edit note", "create note");
    TestPolicy.allow(other, "read note", "edit note");
  }

  @Test
  void keepsEverythingAsItWasTyped() {
    JsonObject typed =
        JsonText.object().add("title", " Été  ").add("weight", "pas un nombre").build();
    JsonObject shared = JsonText.object().add("price", "x").build();
    TypedText text =
        new TypedText(
            new Draft(3, typed, Optional.of("Pas une adresse"), Optional.of("parce que")),
            new Draft(2, shared));

    platform.get(KeepUnsaved.class).keep(author, place, Optional.empty(), text);

    assertThat(mine()).hasSize(1);
    assertThat(mine().get(0).text()).isEqualTo(text);
    assertThat(mine().get(0).keptAt()).isEqualTo(platform.clock().instant());
  }

  @Test
  void writesNoRevision() {
    keep(Optional.empty(), "Un");

    assertThat(platform.get(ContentRepository.class).heads(entry)).isEmpty();
  }

  @Test
  void aWindowKeepsOneTextAndAnotherWindowItsOwn() {
    UnsavedText first = keep(Optional.empty(), "Un");
    platform.clock().advance(Duration.ofSeconds(1));
    UnsavedText second = keep(Optional.empty(), "Deux");
    platform.clock().advance(Duration.ofSeconds(1));
    keep(Optional.of(first.id()), "Un et demi");

    assertThat(mine()).extracting(UnsavedText::id).containsExactly(first.id(), second.id());
    assertThat(mine().get(0).text().language().data().getString("title")).isEqualTo("Un et demi");
  }

  @Test
  void nobodyElseSeesItOrWritesOverIt() {
    UnsavedText kept = keep(Optional.empty(), "Un");
    KeepUnsaved action = platform.get(KeepUnsaved.class);

    assertThat(platform.get(ReadUnsaved.class).at(other, place)).isEmpty();
    assertThat(platform.get(ReadUnsaved.class).find(other, kept.id())).isEmpty();
    action.keep(other, place, Optional.of(kept.id()), typed("Autre"));
    action.forget(other, kept.id());

    assertThat(mine()).hasSize(1);
    assertThat(mine().get(0).text()).isEqualTo(typed("Un"));
  }

  @Test
  void forgetsWhatWasSaved() {
    UnsavedText kept = keep(Optional.empty(), "Un");

    platform.get(KeepUnsaved.class).forget(author, kept.id());

    assertThat(mine()).isEmpty();
    assertThat(platform.get(ReadUnsaved.class).find(author, kept.id())).isEmpty();
  }

  @Test
  void whatNobodyTouchedForThirtyDaysIsGone() {
    keep(Optional.empty(), "Un");
    platform.clock().advance(UnsavedText.LONGEST_LIFE.plusSeconds(1));

    assertThat(mine()).isEmpty();
    keep(Optional.empty(), "Deux");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void keepsTenWindowsAtMost() {
    for (int window = 0; window < 12; window++) {
      platform.clock().advance(Duration.ofSeconds(1));
      keep(Optional.empty(), "N" + window);
    }

    assertThat(mine())
        .extracting(text -> text.text().language().data().getString("title"))
        .hasSize(10)
        .startsWith("N11")
        .endsWith("N2");
  }

  @Test
  void keepsWhatIsOnlyBeingMade() {
    Place fresh = new Place("note", Optional.empty(), "fr");
    platform.get(KeepUnsaved.class).keep(author, fresh, Optional.empty(), typed("Neuf"));

    assertThat(platform.get(ReadUnsaved.class).at(author, fresh)).hasSize(1);
    assertThat(mine()).isEmpty();
    assertThatThrownBy(
            () ->
                platform.get(KeepUnsaved.class).keep(other, fresh, Optional.empty(), typed("Non")))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void refusesForeignPlacesAndTooMuch() {
    KeepUnsaved action = platform.get(KeepUnsaved.class);
    Place nowhere = new Place("note", Optional.of(UUID.randomUUID()), "fr");
    Actor stranger = new Actor("account/" + UUID.randomUUID(), "Nemo");

    assertThatThrownBy(() -> action.keep(author, nowhere, Optional.empty(), typed("Un")))
        .isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> action.keep(stranger, place, Optional.empty(), typed("Un")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> action.keep(author, place, Optional.empty(), typed("x".repeat(1_000_001))))
        .isInstanceOf(TooLarge.class);
  }

  private UnsavedText keep(Optional<UUID> window, String title) {
    return platform.get(KeepUnsaved.class).keep(author, place, window, typed(title));
  }

  private static TypedText typed(String title) {
    return new TypedText(
        new Draft(0, JsonText.object().add("title", title).build()),
        new Draft(0, JsonValue.EMPTY_JSON_OBJECT));
  }

  private List<UnsavedText> mine() {
    return platform.get(ReadUnsaved.class).at(author, place);
  }

  private long rows() {
    return platform
        .entityManager()
        .createQuery("select count(t) from UnsavedText t where t.subject = :subject", Long.class)
        .setParameter("subject", place.subject())
        .getSingleResult();
  }
}
