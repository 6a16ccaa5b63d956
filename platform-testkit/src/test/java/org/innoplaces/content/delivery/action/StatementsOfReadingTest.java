package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements a reading sends: never more for more rows, none when nothing changed. */
@OnEachDatabase
class StatementsOfReadingTest {

  private final TestPlatform platform;
  private final ReadContent read;
  private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);

  StatementsOfReadingTest(TestPlatform platform) {
    this.platform = platform;
    this.read = platform.get(ReadContent.class);
  }

  /** What is asked once after the start, boundaries and languages, was asked. */
  @BeforeEach
  void startedLongAgo() {
    TestSite.isThere(platform);
    read.list(ReadScope.now("fr"), "note", 1);
  }

  @Test
  void oneEntryTakesTwoStatementsAtMostAndNoneAgain() {
    UUID entry = published(titled("One"));

    assertThat(cold(() -> find(entry))).hasSizeLessThanOrEqualTo(2);
    assertThat(warm(() -> find(entry))).isEmpty();
    assertThat(cold(() -> bySlug("one-" + name))).hasSizeLessThanOrEqualTo(2);
    assertThat(warm(() -> bySlug("one-" + name))).isEmpty();
  }

  @Test
  void oneEntryThatIsNotThereTakesOneStatementAndNoneAgain() {
    assertThat(cold(() -> bySlug("nothing-" + name))).hasSize(1);
    assertThat(warm(() -> bySlug("nothing-" + name))).isEmpty();
  }

  @Test
  void aChangeOfSomethingElseCostsNoMoreThanAColdReading() {
    UUID entry = published(titled("One"));
    find(entry);
    published(titled("Other"));

    assertThat(warm(() -> find(entry))).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aStartThatWasPlannedCostsNoMoreThanAColdReading() {
    UUID entry = published(titled("One"));
    var soon = platform.clock().instant().plusSeconds(60);
    platform.editor().save(entry, "fr", titled("Two").build());
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("fr"), Optional.of(soon), Optional.empty()));
    find(entry);

    platform.clock().advance(Duration.ofSeconds(60));

    assertThat(warm(() -> assertThat(title(entry)).isEqualTo("Two " + name)))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(warm(() -> find(entry))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void aListWithThreeLevelsOfReferencesTakesSixStatementsAtMostAndNoneAgain(int rows) {
    UUID end = published(titled("End"));
    for (int row = 0; row < rows; row++) {
      UUID third = published(titled("Third").add("next", end.toString()));
      UUID second = published(titled("Second").add("next", third.toString()));
      UUID first = published(referringInEveryWay(second, third));
      published(titled("Row").add("body", "row").add("next", first.toString()));
    }

    assertThat(cold(() -> assertThat(rows("Row")).hasSize(rows).allMatch(this::isComplete)))
        .hasSizeLessThanOrEqualTo(6);
    assertThat(warm(() -> rows("Row"))).isEmpty();
  }

  private JsonObjectBuilder referringInEveryWay(UUID second, UUID other) {
    return titled("First")
        .add("next", second.toString())
        .add("related", JsonText.strings(List.of(second.toString(), other.toString())))
        .add("address", JsonText.object().add("place", other.toString()));
  }

  private boolean isComplete(Content row) {
    Content first = (Content) row.get("next");
    Content second = (Content) first.get("next");
    Content third = (Content) second.get("next");
    return ((List<?>) first.get("related")).size() == 2
        && third.get("title").equals("Third " + name);
  }

  private List<Content> rows(String title) {
    Filter mine =
        new Filter("title", false, Filter.Operator.EQ, List.of(IndexValue.of(title + " " + name)));
    SortKey byTitle = new SortKey("title", false, IndexValue.Kind.TEXT, false);
    return new ArrayList<>(
        read.list(
                ReadScope.now("fr"),
                new ContentQuery("note", List.of(mine), List.of(byTitle), 0, 100))
            .contents());
  }

  private Optional<Content> find(UUID entry) {
    return read.find(ReadScope.now("fr"), "note", entry);
  }

  private Optional<Content> bySlug(String slug) {
    return read.find(ReadScope.now("fr"), "note", slug);
  }

  private Object title(UUID entry) {
    return find(entry).orElseThrow().get("title");
  }

  private List<String> cold(Runnable reading) {
    platform.get(ReadGraph.class).forget();
    return warm(reading);
  }

  private List<String> warm(Runnable reading) {
    return platform.statements().during(reading);
  }

  private UUID published(JsonObjectBuilder fields) {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", fields.build());
    platform.editor().publish(entry, "fr");
    return entry;
  }

  private JsonObjectBuilder titled(String title) {
    return JsonText.object().add("title", title + " " + name);
  }
}
