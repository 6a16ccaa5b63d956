package org.innoplaces.content.release.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.ContentGraph;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.delivery.IncludeTree;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKeys;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.delivery.action.Viewpoint;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview of a release is what readers will see, and nobody else sees it. */
@OnEachDatabase
class PreviewReleaseTest {

  private static final IncludeTree INCLUDE = IncludeTree.of(Set.of("next.next", "parent"));

  private final TestPlatform platform;
  private final TypeSchema note;
  private final String mark = "p" + UUID.randomUUID().toString().substring(0, 8);
  private final List<UUID> entries = new ArrayList<>();
  private UUID release;

  PreviewReleaseTest(TestPlatform platform) {
    this.platform = platform;
    this.note = platform.get(ContentSchema.class).require("note");
  }

  /**
   * What is changed, new, moved in the list, renamed, referred to; and what is not in it at all.
   */
  @BeforeEach
  void aReleaseOfAllSorts() {
    TestSite.isThere(platform);
    UUID outside = published("Dehors", 2, null);
    UUID changed = published("Avant", 3, outside);
    UUID moved = published("Bouge", 1, changed);
    published("Renvoie", 5, changed);
    text(changed, "fr", "Apres", outside);
    text(changed, "en", "After", null);
    shared(moved, 9, 40);
    platform.editor().save(moved, "fr", titled("Bouge", changed), mark + "-autre");
    UUID fresh = entry();
    text(fresh, "fr", "Neuf", moved);
    shared(fresh, 0, 7);
    UUID same = entry();
    text(same, "fr", "Neuf", null);
    Set<Content> items =
        Set.of(
            new Content(changed, "fr"),
            new Content(changed, "en"),
            new Content(moved, "und"),
            new Content(moved, "fr"),
            new Content(fresh, "fr"),
            new Content(fresh, "und"),
            new Content(same, "fr"));
    release = platform.get(DraftRelease.class).create(Actor.SYSTEM, mark, items);
  }

  @Test
  void aDraftIsShownAsReadersWillSeeIt() {
    List<String> before = look();

    List<String> preview = preview();
    assertThat(preview).isNotEqualTo(before);
    assertThat(look()).isEqualTo(before);

    platform.clock().set(schedule(Optional.empty()));
    assertThat(look()).isEqualTo(preview);
  }

  @Test
  void whatIsScheduledIsShownAsOfItsStart() {
    List<String> before = look();
    Instant from = schedule(Optional.of(platform.clock().instant().plus(Duration.ofDays(3))));

    List<String> preview = preview();

    assertThat(look()).isEqualTo(before);
    platform.clock().set(from);
    assertThat(look()).isEqualTo(preview);
  }

  @Test
  void showsTextsThatAreNotComplete() {
    UUID empty = entry();
    platform.editor().save(empty, "fr", JsonText.object().add("body", mark).build());
    platform.get(DraftRelease.class).add(Actor.SYSTEM, release, Set.of(new Content(empty, "fr")));

    assertThat(preview()).anyMatch(seen -> seen.contains(empty.toString()));
  }

  @Test
  void isOnlyForThoseWhoMayReadEverythingInIt() {
    Actor stranger = new Actor("person/" + UUID.randomUUID(), "Stranger");
    TestPolicy.allow(stranger, "read release");
    Actor reader = new Actor("person/" + UUID.randomUUID(), "Reader");
    TestPolicy.allow(reader, "read release", "read note");
    PreviewRelease previews = platform.get(PreviewRelease.class);

    assertThatThrownBy(() -> previews.preview(stranger, release)).isInstanceOf(AccessDenied.class);
    assertThat(previews.preview(reader, release).name()).isEqualTo(mark);
  }

  private List<String> preview() {
    List<String> seen = new ArrayList<>();
    platform
        .get(Viewpoint.class)
        .from(
            platform.get(PreviewRelease.class).preview(Actor.SYSTEM, release).view(),
            () -> seen.addAll(look()));
    return seen;
  }

  private Instant schedule(Optional<Instant> from) {
    return platform.get(ScheduleRelease.class).schedule(Actor.SYSTEM, release, from);
  }

  /** Lists in several orders and by several conditions, and every entry by itself. */
  private List<String> look() {
    ReadGraph read = platform.get(ReadGraph.class);
    List<String> seen = new ArrayList<>();
    for (String locale : List.of("fr", "en")) {
      ReadScope scope = ReadScope.now(locale);
      for (String sort : List.of("weight", "-weight", "title", "-title,weight", "")) {
        seen.add(told(read.list(scope, query(sort, List.of()), INCLUDE)));
      }
      for (Filter filter : filters()) {
        seen.add(told(read.list(scope, query("title", List.of(filter)), INCLUDE)));
      }
      for (UUID entry : entries) {
        seen.add(told(read.byId(scope, "note", entry, INCLUDE)));
      }
      for (String slug : List.of("avant", "apres", "autre", "bouge", "neuf", "neuf-2")) {
        seen.add(told(read.bySlug(scope, "note", mark + "-" + slug, INCLUDE)));
      }
    }
    return seen;
  }

  private List<Filter> filters() {
    return List.of(
        filter(Operator.EQ, 40),
        filter(Operator.NE, 40),
        filter(Operator.GT, 7),
        filter(Operator.LTE, 7),
        new Filter("price", true, Operator.IN, List.of(number(7), number(5))));
  }

  private static Filter filter(Operator operator, int price) {
    return new Filter("price", true, operator, List.of(number(price)));
  }

  private static IndexValue number(int number) {
    return IndexValue.of(BigDecimal.valueOf(number));
  }

  /** Only what this test made: the platform is shared. */
  private ContentQuery query(String sort, List<Filter> more) {
    List<Filter> filters = new ArrayList<>(more);
    filters.add(new Filter("title", false, Operator.CONTAINS, List.of(IndexValue.of(mark))));
    return new ContentQuery("note", filters, SortKeys.parse(note, sort), 0, 20);
  }

  private static String told(ContentGraph graph) {
    StringBuilder text = new StringBuilder().append(graph.total());
    graph.primary().forEach(document -> text.append('\n').append(told(document)));
    graph.documents().values().stream()
        .map(PreviewReleaseTest::told)
        .sorted()
        .forEach(text::append);
    return text.append(new TreeMap<>(graph.visible())).toString();
  }

  private static String told(Document document) {
    return String.join(
        " ",
        document.id().toString(),
        document.slug(),
        document.language(),
        document.values().toString(),
        document.fallbacks().toString(),
        document.slugs().toString(),
        document.revisions().toString());
  }

  private UUID entry() {
    UUID entry = platform.editor().create("note");
    entries.add(entry);
    return entry;
  }

  private UUID published(String title, int weight, UUID next) {
    UUID entry = entry();
    text(entry, "fr", title, next);
    shared(entry, weight, weight);
    platform.editor().publish(entry, "fr", "und");
    return entry;
  }

  private void text(UUID entry, String locale, String title, UUID next) {
    platform.editor().save(entry, locale, titled(title, next));
  }

  private JsonObject titled(String title, UUID next) {
    var fields = JsonText.object().add("title", mark + " " + title);
    if (next != null) {
      fields.add("next", next.toString());
    }
    return fields.build();
  }

  private void shared(UUID entry, int weight, int price) {
    platform
        .editor()
        .save(entry, "und", JsonText.object().add("weight", weight).add("price", price).build());
  }
}
