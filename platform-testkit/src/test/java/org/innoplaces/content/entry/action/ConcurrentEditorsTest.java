package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditChain;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.Overlaps;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.exchange.action.ImportContent;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many people at the same time. */
@OnEachDatabase
class ConcurrentEditorsTest {

  private final TestPlatform platform;

  ConcurrentEditorsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @AfterEach
  void theAuditLogIsWhole() {
    assertThat(AuditChain.faults(platform)).isEmpty();
  }

  @Test
  void getDifferentAddressesForOneTitle() throws Exception {
    String title = "Title " + UUID.randomUUID();
    List<UUID> entries = IntStream.range(0, 16).mapToObj(i -> text(title)).toList();

    List<String> slugs =
        together(
            entries.stream()
                .map(entry -> task(() -> platform.editor().publish(entry, "fr").get(0).slug()))
                .toList());

    assertThat(new TreeSet<>(slugs)).hasSize(16);
    assertThat(Overlaps.ofSlugs(platform)).isEmpty();
    assertThat(Overlaps.ofIntervals(platform)).isEmpty();
  }

  @Test
  void getAChosenAddressOnlyOnce() throws Exception {
    String slug = "slug-" + UUID.randomUUID();
    List<UUID> entries = IntStream.range(0, 8).mapToObj(i -> text("Title", slug)).toList();

    List<String> outcomes =
        together(entries.stream().map(entry -> task(() -> publish(entry))).toList());

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("conflict"::equals).hasSize(7);
    assertThat(Overlaps.ofSlugs(platform)).isEmpty();
  }

  @Test
  void publishOneEntryWithoutOverlaps() throws Exception {
    UUID entry = text("Title " + UUID.randomUUID());

    together(IntStream.range(0, 8).mapToObj(i -> task(() -> publish(entry))).toList());

    assertThat(Overlaps.ofIntervals(platform)).isEmpty();
    List<Publication> seen =
        platform
            .get(ContentRepository.class)
            .publicationsFrom(entry, "fr", platform.clock().instant());
    assertThat(seen).hasSize(1);
  }

  @Test
  void numberTheirRevisionsWithoutGapsAndLoseNoEdit() throws Exception {
    UUID entry = text("Title " + UUID.randomUUID());

    List<Integer> numbers =
        together(IntStream.range(0, 8).mapToObj(i -> task(() -> saveField(entry, i))).toList());

    assertThat(numbers).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    var newest = platform.get(ContentRepository.class).head(entry, "fr").orElseThrow().data();
    assertThat(newest.keySet()).hasSize(9);
  }

  @Test
  void refuseAllButOneOfEditsOfOneField() throws Exception {
    UUID entry = text("Title " + UUID.randomUUID());

    List<String> outcomes =
        together(IntStream.range(0, 8).mapToObj(i -> task(() -> saveTitle(entry, i))).toList());

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
    assertThat(outcomes).filteredOn("conflict"::equals).hasSize(7);
  }

  @Test
  void saveAndPublishAndTrashWithoutWaitingInACircle() throws Exception {
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID entry = text("Title " + UUID.randomUUID());
      work.add(task(() -> publish(entry)));
      work.add(task(() -> saveTitle(entry, 1)));
      work.add(
          task(
              () -> {
                platform.get(TrashEntry.class).trash(Actor.SYSTEM, text("Other"));
                return "done";
              }));
    }

    assertThat(together(work)).containsOnly("done");
  }

  @Test
  void importFoldersWhileOthersPublish(@TempDir Path folder) throws Exception {
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path prepared = importFolder(folder.resolve("import" + i));
      UUID entry = text("Title " + UUID.randomUUID());
      work.add(task(() -> publish(entry)));
      work.add(
          task(
              () -> {
                platform.get(ImportContent.class).importFolder(Actor.SYSTEM, prepared);
                return "done";
              }));
    }

    assertThat(together(work)).containsOnly("done");
  }

  private static Path importFolder(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(
        folder.resolve("import.json"), "{\"format\":1,\"name\":\"x\",\"locales\":[\"fr\"]}");
    for (int i = 0; i < 5; i++) {
      String key = "k" + UUID.randomUUID();
      Files.writeString(
          folder.resolve("notes/" + key + ".json"),
          ("{\"type\":\"note\",\"key\":\"%s\",\"locales\":{\"fr\":{\"title\":\"x\"}},"
                  + "\"publish\":true}")
              .formatted(key));
    }
    return folder;
  }

  @Test
  void createTheOnlyEntryOfATypeOnce() throws Exception {
    platform
        .get(ContentRepository.class)
        .entriesOf("single-note")
        .forEach(other -> platform.get(TrashEntry.class).trash(Actor.SYSTEM, other.id()));
    Callable<String> create =
        task(
            () -> {
              try {
                platform.editor().create("single-note");
                return "done";
              } catch (Conflict exists) {
                return "conflict";
              }
            });

    List<String> outcomes = together(IntStream.range(0, 8).mapToObj(i -> create).toList());

    assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
  }

  private String publish(UUID entry) {
    try {
      platform.editor().publish(entry, "fr");
      return "done";
    } catch (Conflict taken) {
      return "conflict";
    }
  }

  private int saveField(UUID entry, int number) {
    var data = JsonText.object(baseOf(entry)).add("field" + number, number).build();
    return platform
        .get(SaveDraft.class)
        .save(Actor.SYSTEM, entry, "fr", new Draft(1, data))
        .number();
  }

  private String saveTitle(UUID entry, int number) {
    var data = JsonText.object(baseOf(entry)).add("title", "Title " + number).build();
    try {
      platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", new Draft(1, data));
      return "done";
    } catch (EditConflict expected) {
      return "conflict";
    }
  }

  private jakarta.json.JsonObject baseOf(UUID entry) {
    return platform.get(ContentRepository.class).revision(entry, "fr", 1).orElseThrow().data();
  }

  private UUID text(String title) {
    return text(title, null);
  }

  private UUID text(String title, String slug) {
    UUID entry = platform.editor().create("note");
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build(), slug);
    return entry;
  }

  private static <T> Callable<T> task(Callable<T> task) {
    return task;
  }

  /** All start when the last is ready. */
  private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    CyclicBarrier start = new CyclicBarrier(tasks.size());
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<T>> running =
          tasks.stream()
              .map(
                  task ->
                      threads.submit(
                          () -> {
                            start.await();
                            return task.call();
                          }))
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> result : running) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
