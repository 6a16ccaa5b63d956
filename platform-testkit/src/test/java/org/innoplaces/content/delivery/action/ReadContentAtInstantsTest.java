package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.FormerAddress;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/**
 * One story, read at every point of it: at nine an entry leads to another, at ten both change, and
 * it is planned that at eleven the first changes again and the second goes.
 */
@OnEachDatabase
class ReadContentAtInstantsTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final TestPlatform platform;
  private final String name = "n" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID first;
  private final UUID second;
  private final Instant nine;
  private final Instant ten;
  private final Instant eleven;

  ReadContentAtInstantsTest(TestPlatform platform) {
    this.platform = platform;
    platform.clock().advance(HOUR);
    first = platform.editor().create("note");
    second = platform.editor().create("note");
    nine = platform.clock().instant();
    publish(second, titled("second", "nine"));
    publish(first, titled("first", "nine").add("next", second.toString()));
    ten = nine.plus(HOUR);
    platform.clock().set(ten);
    publish(second, titled("second", "ten"));
    publish(first, titled("first", "ten").add("next", second.toString()));
    eleven = ten.plus(HOUR);
    platform.editor().save(first, "fr", titled("first", "eleven").build());
    platform
        .editor()
        .publish(first, new PublicationOrder(Set.of("fr"), Optional.of(eleven), Optional.empty()));
    platform.editor().unpublish(second, Optional.of(eleven), "fr");
  }

  @Test
  void showsThePresent() {
    assertSeen(ReadScope.now("fr"), "ten", "ten");
  }

  @Test
  void knowsSinceWhenReadersKnowAnEntry() {
    ReadContent read = platform.get(ReadContent.class);
    List<UUID> asked = List.of(first, second, UUID.randomUUID());

    assertThat(read.firstSeen(ReadScope.now("fr"), asked))
        .isEqualTo(Map.of(first, nine, second, nine));
    assertThat(read.firstSeen(ReadScope.now("en"), asked)).isEmpty();
    assertThat(read.firstSeen(ReadScope.at("fr", nine.minusNanos(1_000)), asked)).isEmpty();
  }

  @Test
  void showsThePast() {
    assertSeen(at(nine), "nine", "nine");
    assertSeen(at(ten.minusNanos(1_000)), "nine", "nine");
    assertSeen(at(ten), "ten", "ten");
  }

  @Test
  void showsTheFuture() {
    assertSeen(at(eleven.minusNanos(1_000)), "ten", "ten");
    assertSeen(at(eleven), "eleven", null);
    assertSeen(at(eleven.plus(Duration.ofDays(40_000))), "eleven", null);
  }

  @Test
  void showsNothingBeforeTheBeginning() {
    assertThat(find(at(nine.minusNanos(1_000)), first)).isEmpty();
    assertThat(bySlug(at(nine.minusNanos(1_000)), "first-nine")).isEmpty();
  }

  @Test
  void showsTheFutureWhenItHasCome() {
    assertSeen(ReadScope.now("fr"), "ten", "ten");

    platform.clock().set(eleven.minusNanos(1_000));
    assertSeen(ReadScope.now("fr"), "ten", "ten");
    platform.clock().set(eleven);
    assertSeen(ReadScope.now("fr"), "eleven", null);
  }

  @Test
  void findsByTheAddressOfTheInstant() {
    assertThat(bySlug(at(nine), "first-nine")).map(Content::id).contains(first);
    assertThat(bySlug(at(nine), "first-ten")).isEmpty();
    assertThat(bySlug(at(ten), "first-nine")).isEmpty();
    assertThat(bySlug(at(ten), "first-ten")).map(Content::id).contains(first);
    assertThat(bySlug(at(eleven), "first-eleven")).map(Content::id).contains(first);
    assertThat(bySlug(at(eleven), "second-ten")).isEmpty();
  }

  @Test
  void leadsFromFormerAddressesToTheOneOfTheInstant() {
    assertThat(former(ReadScope.now("fr"), "first-nine")).contains(slug("first-ten"));
    assertThat(former(at(eleven), "first-nine")).contains(slug("first-eleven"));
    assertThat(former(at(eleven), "first-ten")).contains(slug("first-eleven"));
    assertThat(former(at(eleven), "second-nine")).isEmpty();
    assertThat(former(at(nine), "first-ten")).isEmpty();
  }

  @Test
  void listsWhatWasSeenThen() {
    assertThat(titles(at(nine))).containsExactly("first nine", "second nine");
    assertThat(titles(ReadScope.now("fr"))).containsExactly("first ten", "second ten");
    assertThat(titles(at(eleven))).containsExactly("first eleven");
    assertThat(titles(at(nine.minusNanos(1_000)))).isEmpty();
  }

  private void assertSeen(ReadScope scope, String hour, String hourOfSecond) {
    Content seen = find(scope, first).orElseThrow();
    assertThat(seen.get("title")).isEqualTo("first " + hour + " " + name);
    assertThat(seen.slug()).isEqualTo(slug("first-" + hour));
    Content next = (Content) seen.get("next");
    if (hourOfSecond == null) {
      assertThat(next).isNull();
    } else {
      assertThat(next.get("title")).isEqualTo("second " + hourOfSecond + " " + name);
      assertThat(next.slug()).isEqualTo(slug("second-" + hourOfSecond));
    }
  }

  private List<String> titles(ReadScope scope) {
    Filter mine =
        new Filter("title", false, Filter.Operator.CONTAINS, List.of(IndexValue.of(name)));
    SortKey byTitle = new SortKey("title", false, IndexValue.Kind.TEXT, false);
    ContentQuery query = new ContentQuery("note", List.of(mine), List.of(byTitle), 0, 10);
    return platform.get(ReadContent.class).list(scope, query).contents().stream()
        .map(content -> content.get("title").toString().replace(" " + name, ""))
        .toList();
  }

  private Optional<Content> find(ReadScope scope, UUID id) {
    return platform.get(ReadContent.class).find(scope, "note", id);
  }

  private Optional<Content> bySlug(ReadScope scope, String slug) {
    return platform.get(ReadContent.class).find(scope, "note", slug(slug));
  }

  private Optional<String> former(ReadScope scope, String slug) {
    return platform
        .get(ReadContent.class)
        .former(scope, "note", slug(slug))
        .map(FormerAddress::current)
        .map(Content::slug);
  }

  private String slug(String start) {
    return start + "-" + name;
  }

  private JsonObjectBuilder titled(String which, String hour) {
    return JsonText.object().add("title", which + " " + hour + " " + name);
  }

  private void publish(UUID entry, JsonObjectBuilder fields) {
    platform.editor().save(entry, "fr", fields.build());
    platform.editor().publish(entry, "fr");
  }

  private static ReadScope at(Instant instant) {
    return new ReadScope("fr", Optional.of(instant));
  }
}
