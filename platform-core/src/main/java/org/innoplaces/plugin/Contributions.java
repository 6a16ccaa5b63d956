package org.innoplaces.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The one way in which the core calls what plugins contribute: a failing contribution is named,
 * logged and skipped, the others go on.
 *
 * @param <T> the extension point
 */
public final class Contributions<T> {

  private static final System.Logger LOG = System.getLogger(Contributions.class.getName());

  private final Iterable<T> contributions;

  private Contributions(Iterable<T> contributions) {
    this.contributions = contributions;
  }

  /** The contributions that CDI found; ordered by class name so that a start is like the last. */
  public static <T> Contributions<T> of(Iterable<T> found) {
    return new Contributions<>(
        StreamSupport.stream(found.spliterator(), false)
            .sorted((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()))
            .toList());
  }

  /** Calls every contribution; what one throws is logged with its class. */
  public void each(Consumer<? super T> call) {
    collect(
        contribution -> {
          call.accept(contribution);
          return Boolean.TRUE;
        });
  }

  /** Asks every contribution and keeps the answers of those that gave one without failing. */
  public <R> List<R> collect(Function<? super T, R> question) {
    List<R> answers = new ArrayList<>();
    for (T contribution : contributions) {
      try {
        answers.add(question.apply(contribution));
      } catch (RuntimeException | LinkageError failure) {
        LOG.log(
            System.Logger.Level.ERROR,
            () -> "Skipped the contribution " + contribution.getClass().getName(),
            failure);
      }
    }
    return answers;
  }
}
