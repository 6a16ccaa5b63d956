package org.innoplaces.content.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditChain;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.Epochs;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.content.release.action.UndoRelease;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers get of a release: all of it at one instant, or nothing; and back again. */
@OnEachDatabase
class ReleaseAnswersTest {

  private static final List<String> LOCALES = List.of("fr", "en");

  private final TestPlatform platform;
  private final TypeSchema type;
  private final String name = "r" + UUID.randomUUID().toString().substring(0, 8);

  ReleaseAnswersTest(TestPlatform platform) {
    this.platform = platform;
    this.type = platform.get(ContentSchema.class).require("note");
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @Test
  void showsTwoHundredEntriesAtOneInstantAndTakesThemBackByteForByte() throws Exception {
    List<UUID> entries = entries(200);
    platform.clock().advance(Duration.ofHours(1));
    UUID release = release(entries);
    List<String> before = answers();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    Reader reader = new Reader();
    try {
      List<Future<Set<String>>> seen =
          List.of(readers.submit(reader::poll), readers.submit(reader::poll));
      Instant visible = schedule(release, Optional.empty());
      platform.clock().set(visible);
      reader.waitFor("New");
      assertThat(answers()).noneMatch(answer -> answer.contains("Old " + name));
      Instant back = platform.get(UndoRelease.class).undo(Actor.SYSTEM, release);
      assertThat(reader.latest()).isEqualTo("New");
      platform.clock().set(back);
      reader.waitFor("Old");
      reader.stop();
      for (Future<Set<String>> mixtures : seen) {
        assertThat(mixtures.get(60, TimeUnit.SECONDS)).isEmpty();
      }
    } finally {
      reader.stop();
      readers.shutdownNow();
    }

    assertThat(answers()).isEqualTo(before);
    platform.get(ReadGraph.class).forget();
    assertThat(answers()).isEqualTo(before);
    assertThat(AuditChain.faults(platform)).isEmpty();
  }

  @Test
  void undoBeforeTheStartLeavesNoTrace() {
    List<UUID> entries = entries(3);
    List<String> before = answers();
    UUID release = release(entries);
    Instant from = now().plusSeconds(3600);
    schedule(release, Optional.of(from));
    assertThat(answers()).isNotEqualTo(before);

    platform.get(UndoRelease.class).undo(Actor.SYSTEM, release);

    assertThat(answers()).isEqualTo(before);
    platform.clock().set(from);
    assertThat(answers()).isEqualTo(before);
  }

  @Test
  void undoBringsBackWhatWasPlannedAndWhatWasNotThereAtAll() {
    List<UUID> entries = entries(2);
    UUID fresh = platform.editor().create("note");
    save(fresh, "Old");
    UUID planned = entries.get(0);
    Instant later = now().plusSeconds(7200);
    platform.editor().save(planned, "fr", fields("Old", name));
    platform
        .editor()
        .publish(planned, new PublicationOrder(Set.of("fr"), Optional.of(later), Optional.empty()));
    List<String> before = answers();
    UUID release = release(List.of(planned, fresh));
    platform.clock().set(schedule(release, Optional.empty()));
    assertThat(answers()).isNotEqualTo(before);

    platform.clock().set(platform.get(UndoRelease.class).undo(Actor.SYSTEM, release));

    assertThat(answers()).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenWhenOneTextIsNotComplete() {
    List<UUID> entries = entries(20);
    List<String> before = answers();
    UUID broken = platform.editor().create("note");
    platform.editor().save(broken, "fr", JsonText.object().add("body", "no title").build());
    platform.editor().save(broken, "en", JsonText.object().add("body", "no title").build());
    List<UUID> all = new ArrayList<>(entries);
    all.add(broken);
    UUID release = release(all);

    assertThatThrownBy(() -> schedule(release, Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(broken.toString());

    platform.clock().advance(Duration.ofMinutes(1));
    assertThat(answers()).isEqualTo(before);
  }

  @Test
  void nothingIsWrittenWhenTheTransactionIsLost() {
    List<UUID> entries = entries(20);
    List<String> before = answers();
    UUID release = release(entries);

    assertThatThrownBy(
            () ->
                platform.inTransaction(
                    () -> {
                      schedule(release, Optional.empty());
                      throw new IllegalStateException("The power went out");
                    }))
        .hasMessageContaining("power");

    platform.clock().advance(Duration.ofMinutes(1));
    assertThat(answers()).isEqualTo(before);
    assertThat(schedule(release, Optional.empty())).isAfter(now());
  }

  @Test
  void isNotUndoneWhenSomethingNewerWasPublished() {
    List<UUID> entries = entries(2);
    UUID release = release(entries);
    platform.clock().set(schedule(release, Optional.empty()));
    platform.editor().save(entries.get(1), "fr", fields("Newer", name));
    platform.editor().publish(entries.get(1), "fr");
    List<String> before = answers();

    assertThatThrownBy(() -> platform.get(UndoRelease.class).undo(Actor.SYSTEM, release))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("Newer " + name);

    assertThat(answers()).isEqualTo(before);
  }

  @Test
  void isScheduledOnceInTheFutureAndNeverEmpty() {
    UUID release = release(entries(1));
    UUID empty = platform.get(DraftRelease.class).create(Actor.SYSTEM, "Empty", Set.of());

    assertThatThrownBy(() -> schedule(release, Optional.of(now())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> schedule(empty, Optional.empty())).isInstanceOf(Conflict.class);
    schedule(release, Optional.empty());
    assertThatThrownBy(() -> schedule(release, Optional.empty())).isInstanceOf(Conflict.class);
    platform.get(UndoRelease.class).undo(Actor.SYSTEM, release);
    assertThatThrownBy(() -> platform.get(UndoRelease.class).undo(Actor.SYSTEM, release))
        .isInstanceOf(Conflict.class);
  }

  /** Asks for lists all the time and keeps the answers in which texts of two times stand. */
  private final class Reader {

    private String latest = "";
    private volatile boolean stopped;

    Set<String> poll() {
      Set<String> mixtures = new LinkedHashSet<>();
      for (int turn = 0; !stopped; turn++) {
        String answer = list(LOCALES.get(turn % 2), 1 + turn / 2 % 2);
        Set<String> versions = versions(answer);
        if (versions.size() != 1) {
          mixtures.add(versions.toString());
        }
        saw(versions.iterator().next());
        if (turn % 3 == 0) {
          platform.get(ReadGraph.class).forget();
        }
      }
      return mixtures;
    }

    private synchronized void saw(String version) {
      latest = version;
      notifyAll();
    }

    synchronized String latest() {
      return latest;
    }

    /** Leaves the processors to the readers meanwhile. */
    synchronized void waitFor(String version) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!latest.equals(version) && System.nanoTime() < end) {
        wait(1_000);
      }
      assertThat(latest).isEqualTo(version);
    }

    void stop() {
      stopped = true;
    }
  }

  private static Set<String> versions(String answer) {
    return JsonText.parse(answer).getJsonArray("data").stream()
        .map(JsonValue::asJsonObject)
        .map(resource -> resource.getJsonObject("attributes").getString("title").split(" ")[0])
        .collect(Collectors.toSet());
  }

  private Instant now() {
    return platform.clock().instant();
  }

  /** Entries that say Old to readers and New in their drafts, in both languages. */
  private List<UUID> entries(int number) {
    List<UUID> entries = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      UUID entry = platform.editor().create("note");
      save(entry, "Old");
      platform.editor().publish(entry, "fr", "en");
      save(entry, "New");
      entries.add(entry);
    }
    return entries;
  }

  private void save(UUID entry, String version) {
    LOCALES.forEach(
        locale ->
            platform.editor().save(entry, locale, fields(version, name + " " + locale + entry)));
  }

  private static JsonObject fields(String version, String rest) {
    return JsonText.object().add("title", version + " " + rest).build();
  }

  private UUID release(List<UUID> entries) {
    Set<Content> items =
        entries.stream()
            .flatMap(entry -> LOCALES.stream().map(locale -> new Content(entry, locale)))
            .collect(Collectors.toSet());
    return platform.get(DraftRelease.class).create(Actor.SYSTEM, "Autumn", items);
  }

  private Instant schedule(UUID release, Optional<Instant> from) {
    return platform.get(ScheduleRelease.class).schedule(Actor.SYSTEM, release, from);
  }

  private List<String> answers() {
    List<String> answers = new ArrayList<>();
    for (String locale : LOCALES) {
      answers.add(list(locale, 1));
      answers.add(list(locale, 2));
    }
    return answers;
  }

  private String list(String locale, int page) {
    Map<String, String> given =
        Map.of(
            "locale",
            locale,
            "filter[title][contains]",
            name,
            "page[size]",
            "100",
            "page[number]",
            Integer.toString(page));
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>(given);
    PageLinks links = new PageLinks("/api/content/notes", query);
    var request = platform.get(ReadParameters.class).forList(type, query);
    var epoch = platform.get(Epochs.class).at(now());
    byte[] body = platform.get(PrepareAnswers.class).list(epoch, request, links).body();
    return new String(body, StandardCharsets.UTF_8);
  }
}
