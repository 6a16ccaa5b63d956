package org.innoplaces.system.crowd;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Editors who change random fields of one entry all at once, each as fast as it can. */
final class Crowd {

  /** On a busy machine the time may be over before the slowest had their turns. */
  private static final int FEWEST_ATTEMPTS = 2;

  private final List<Editor> editors;

  Crowd(List<Editor> editors) {
    this.editors = List.copyOf(editors);
  }

  /** Lets them work for a while; gives everything that they tried. */
  List<Attempt> work(Duration time) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + time.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(editors.size());
    try {
      List<Future<List<Attempt>>> running = new ArrayList<>();
      for (int number = 0; number < editors.size(); number++) {
        int mine = number;
        running.add(threads.submit(() -> work(mine, end)));
      }
      List<Attempt> all = new ArrayList<>();
      for (Future<List<Attempt>> one : running) {
        all.addAll(one.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Attempt> work(int number, long end) {
    Editor editor = editors.get(number);
    Random random = new Random(number);
    List<Attempt> attempts = new ArrayList<>();
    while (System.nanoTime() < end || !isDone(attempts)) {
      Map<Field, String> values = new EnumMap<>(Field.class);
      int fields = 1 + random.nextInt(2);
      for (int i = 0; i < fields; i++) {
        Field field = Field.values()[random.nextInt(Field.values().length)];
        values.put(field, field.value(number, attempts.size() + 1));
      }
      Attempt attempt = editor.change(editor.read(), values);
      attempts.add(attempt);
      editor.shownAfter(attempt).ifPresent(seen -> attempts.add(editor.change(seen, values)));
    }
    return attempts;
  }

  /**
   * Nobody goes before a change of theirs was saved. The desk is slower than programs and mostly
   * late while these work; as the others go, each must come to it.
   */
  private static boolean isDone(List<Attempt> attempts) {
    return attempts.size() >= FEWEST_ATTEMPTS && attempts.stream().anyMatch(Attempt::isSaved);
  }
}
