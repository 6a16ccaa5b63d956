package org.innoplaces.content.manage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.RestoreEntry;
import org.innoplaces.content.entry.action.SaveDraft;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryQuery.Condition;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of editors: what they tell of an entry, and how it is found. */
@OnEachDatabase
class FindEntriesTest {

  private final TestPlatform platform;
  private final FindEntries find;
  private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

  FindEntriesTest(TestPlatform platform) {
    this.platform = platform;
    this.find = platform.get(FindEntries.class);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void tellsTitleLanguagesHeadAndLastChange() {
    UUID entry = note("fr", "Été");
    platform.editor().save(entry, "en", titled("Summer").build());
    platform.clock().advance(Duration.ofMinutes(1));
    platform.editor().save(entry, "fr", titled("L’été").build());

    ListedEntry listed = only(all());

    assertThat(listed.title()).contains("L’été " + mark);
    assertThat(listed.languages()).containsExactly("en", "fr");
    assertThat(listed.in("fr").orElseThrow().head()).isEqualTo(2);
    assertThat(listed.lastChange().orElseThrow().locale()).isEqualTo("fr");
    assertThat(listed.lastChange().orElseThrow().changedAt()).isEqualTo(now());
    assertThat(listed.lastChange().orElseThrow().changedBy()).isEqualTo("system");
  }

  @Test
  void takesTheTitleOfAnotherLanguageWhereOneIsMissing() {
    note("de", "Sommer");

    assertThat(only(all()).title()).contains("Sommer " + mark);
  }

  @Test
  void showsAnEntryWithoutAnyText() {
    UUID entry = platform.editor().create("note");
    Condition drafts = new Condition(Optional.empty(), Set.of(EntryState.DRAFT), none(), none());

    EntryPage page = find(new EntryQuery("note", "fr", drafts, Sort.CREATED, true, 0, 100));

    assertThat(page.entries()).extracting(ListedEntry::id).contains(entry);
  }

  @Test
  void findsWordsWhateverTheirCaseAndAccentsInAnyField() {
    UUID entry = platform.editor().create("note");
    platform
        .editor()
        .save(
            entry,
            "fr",
            titled("Un")
                .add("text", "<p>L’Œuvre des <em>Ateliers</em> à 100 %</p>")
                .add("tags", JsonText.strings(List.of("forêt")))
                .build());

    for (String words : List.of("oeuvre", "L'ŒUVRE", "FORET", "ateliers " + mark, "100 %")) {
      assertThat(find(searching(words + " " + mark)).entries()).as(words).hasSize(1);
    }
    for (String words : List.of("em", "oeuvres", "%", "_", "ateliers!")) {
      assertThat(find(searching(words + "x " + mark)).entries()).as(words).isEmpty();
    }
  }

  @Test
  void filtersByMissingLanguageAndByWhoChangedItLast() {
    UUID french = note("fr", "Un");
    UUID both = note("fr", "Deux");
    platform.editor().save(both, "en", titled("Two").build());
    UUID emptied = note("fr", "Trois");
    platform.editor().save(emptied, "en", titled("Three").build());
    platform.editor().save(emptied, "en", JsonText.object().build());
    Actor ada = new Actor("person/" + mark, "Ada");
    TestPolicy.allow(ada);
    platform.get(SaveDraft.class).save(ada, both, "en", new Draft(1, titled("Second").build()));

    assertThat(ids(new Condition(Optional.of(mark), Set.of(), Optional.of("en"), none())))
        .containsExactlyInAnyOrder(french, emptied);
    assertThat(ids(new Condition(Optional.of(mark), Set.of(), none(), Optional.of(ada.id()))))
        .containsExactly(both);
  }

  @Test
  void sortsByTitleWithoutAccentsInTheWantedLanguage() {
    UUID second = note("fr", "Étude");
    UUID first = note("fr", "Eau");
    UUID third = note("en", "Zebra");
    platform.editor().save(second, "en", titled("A study").build());

    assertThat(ids(Sort.TITLE, false, "fr")).containsExactly(first, second, third);
    assertThat(ids(Sort.TITLE, true, "fr")).containsExactly(third, second, first);
    assertThat(ids(Sort.TITLE, false, "en")).startsWith(second);
    assertThat(ids(Sort.CREATED, false, "en")).containsExactly(second, first, third);
  }

  @Test
  void filtersByTheFieldsOfTheTypeInTheNewestTexts() {
    UUID red = shared(note("fr", "Un"), "colour", JsonText.string("RED"));
    UUID green = shared(note("fr", "Deux"), "colour", JsonText.string("GREEN"));
    UUID former = shared(note("fr", "Trois"), "colour", JsonText.string("RED"));
    shared(former, "starts", JsonText.string("2027-01-02T10:00:00Z"));
    UUID child = note("en", "Four");
    platform.editor().save(child, "en", titled("Four").add("next", green.toString()).build());

    assertThat(asked("filter[colour]", "RED")).containsExactly(red);
    assertThat(asked("filter[colour][in]", "RED,GREEN")).containsExactlyInAnyOrder(red, green);
    assertThat(asked("filter[colour][ne]", "RED")).containsExactlyInAnyOrder(green, former, child);
    assertThat(asked("filter[starts][gte]", "2027-01-02", "filter[starts][lt]", "2027-01-03"))
        .containsExactly(former);
    assertThat(asked("filter[starts][lt]", "2027-01-02")).isEmpty();
    assertThat(asked("filter[next]", green.toString())).containsExactly(child);
    assertThat(asked("filter[next][contains]", "DEUX " + mark)).containsExactly(child);
    assertThat(asked("filter[next][contains]", "un " + mark)).isEmpty();
  }

  @Test
  void sortsByAnySortableFieldWhatHasNoValueLast() {
    UUID heavy = shared(note("fr", "A"), "weight", JsonText.number(30));
    UUID none = note("fr", "B");
    UUID light = shared(note("fr", "C"), "weight", JsonText.number(4));

    assertThat(asked("sort", "weight")).containsExactly(light, heavy, none);
    assertThat(asked("sort", "-weight")).containsExactly(heavy, light, none);
  }

  @Test
  void saysWhichParameterOfAListIsWrong() {
    for (String name : List.of("filter[body]", "filter[nothing]", "filter[weight]x", "filter[")) {
      assertThatThrownBy(() -> asked(name, "1"))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining(name);
    }
    assertThatThrownBy(() -> asked("filter[colour]", "BLUE", "filter[weight][near]", "1"))
        .hasMessageContaining("BLUE")
        .hasMessageContaining("near");
    assertThatThrownBy(() -> asked("sort", "body")).hasMessageContaining("weight");
  }

  private UUID shared(UUID entry, String field, JsonValue value) {
    platform.editor().save(entry, "und", JsonText.object().add(field, value).build());
    return entry;
  }

  private List<UUID> asked(String... parameters) {
    Map<String, String> given = new HashMap<>();
    given.put("filter[search]", mark);
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    TypeSchema type = platform.get(ContentSchema.class).require("note");
    LanguageSettings languages = new LanguageSettings(List.of("fr", "en"));
    return find(ReadQuery.read(type, given, languages)).entries().stream()
        .map(ListedEntry::id)
        .toList();
  }

  @Test
  void keepsTheTrashApart() {
    UUID kept = note("fr", "Un");
    UUID trashed = note("fr", "Deux");
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, trashed);

    assertThat(ids(condition(Set.of()))).containsExactly(kept);
    assertThat(ids(condition(Set.of(EntryState.TRASHED)))).containsExactly(trashed);
    assertThat(ids(condition(EnumSet.allOf(EntryState.class))))
        .containsExactlyInAnyOrder(kept, trashed);
  }

  @Test
  void pagesOnTheServerAndTellsTheTotal() {
    for (int i = 0; i < 7; i++) {
      note("fr", "Note " + i);
    }

    EntryPage second =
        find(new EntryQuery("note", "fr", condition(Set.of()), Sort.TITLE, false, 3, 3));
    EntryPage behind =
        find(new EntryQuery("note", "fr", condition(Set.of()), Sort.TITLE, false, 30, 3));

    assertThat(second.entries())
        .extracting(entry -> entry.title().orElseThrow())
        .containsExactly("Note 3 " + mark, "Note 4 " + mark, "Note 5 " + mark);
    assertThat(second.total()).isEqualTo(7);
    assertThat(behind.entries()).isEmpty();
    assertThat(behind.total()).isEqualTo(7);
  }

  @Test
  void tellsTheSameStateThatItFiltersBy() {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      randomLife(note("fr", "Note " + i), random);
    }
    platform.clock().advance(Duration.ofMinutes(30));

    Set<EntryState> met = EnumSet.noneOf(EntryState.class);
    for (EntryState state : EntryState.values()) {
      List<ListedEntry> entries = find(page(condition(Set.of(state)))).entries();
      assertThat(entries).allMatch(entry -> entry.state() == state);
      met.addAll(entries.stream().map(ListedEntry::state).toList());
    }
    assertThat(met).containsExactlyInAnyOrder(EntryState.values());
    List<Integer> states =
        find(
                new EntryQuery(
                    "note",
                    "fr",
                    condition(EnumSet.allOf(EntryState.class)),
                    Sort.STATE,
                    false,
                    0,
                    100))
            .entries()
            .stream()
            .map(entry -> entry.state().ordinal())
            .toList();
    assertThat(states).hasSize(40).isSorted();
  }

  private void randomLife(UUID entry, Random random) {
    boolean trashed = false;
    for (int step = random.nextInt(5); step > 0; step--) {
      String locale = random.nextBoolean() ? "fr" : "en";
      platform.editor().save(entry, locale, titled("Text " + random.nextInt()).build());
      Optional<Instant> from =
          random.nextBoolean() ? none() : Optional.of(now().plusSeconds(random.nextInt(3) * 1800));
      Optional<Instant> until =
          random.nextInt(3) > 0
              ? none()
              : Optional.of(from.orElse(now()).plusSeconds(60 + random.nextInt(2) * 7200));
      if (random.nextInt(3) > 0) {
        platform.editor().publish(entry, new PublicationOrder(Set.of(locale), from, until));
      }
      if (random.nextInt(6) == 0) {
        platform.editor().unpublish(entry, locale);
      }
      trashed = random.nextInt(8) == 0;
      if (trashed) {
        platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);
        if (step > 1) {
          platform.get(RestoreEntry.class).restore(Actor.SYSTEM, entry);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void takesTwoStatements(int rows) {
    for (int row = 0; row < rows; row++) {
      UUID entry = note("fr", "Row " + row);
      platform.editor().save(entry, "en", titled("Row " + row).build());
      platform.editor().publish(entry, "fr", "en");
    }

    List<String> statements =
        platform
            .statements()
            .during(() -> assertThat(find(page(condition(Set.of()))).entries()).hasSize(rows));

    assertThat(statements).hasSize(2);
  }

  @Test
  void isForThoseWhoMayReadDrafts() {
    Actor nobody = new Actor("stranger/" + mark, "Nobody");

    assertThatThrownBy(() -> find.find(nobody, EntryQuery.of("note", "fr")))
        .isInstanceOf(AccessDenied.class);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private Instant now() {
    return platform.clock().instant();
  }

  private Condition condition(Set<EntryState> states) {
    return new Condition(Optional.of(mark), states, none(), none());
  }

  private EntryQuery page(Condition condition) {
    return new EntryQuery("note", "fr", condition, Sort.CREATED, false, 0, 100);
  }

  private EntryQuery searching(String words) {
    return page(new Condition(Optional.of(words), Set.of(), none(), none()));
  }

  private List<ListedEntry> all() {
    return find(page(condition(Set.of()))).entries();
  }

  private List<UUID> ids(Condition condition) {
    return find(page(condition)).entries().stream().map(ListedEntry::id).toList();
  }

  private List<UUID> ids(Sort sort, boolean descending, String locale) {
    EntryQuery query =
        new EntryQuery("note", locale, condition(Set.of()), sort, descending, 0, 100);
    return new ArrayList<>(find(query).entries().stream().map(ListedEntry::id).toList());
  }

  private EntryPage find(EntryQuery query) {
    return find.find(Actor.SYSTEM, query);
  }

  private static ListedEntry only(List<ListedEntry> entries) {
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private UUID note(String locale, String title) {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, locale, titled(title).build());
    return entry;
  }

  private JsonObjectBuilder titled(String title) {
    return JsonText.object().add("title", title + " " + mark);
  }
}
