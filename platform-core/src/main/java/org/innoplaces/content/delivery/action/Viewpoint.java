package org.innoplaces.content.delivery.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.innoplaces.content.delivery.View;

/**
 * From where a thread looks at what is published: from now, or for a preview of the whole site from
 * elsewhere. Everything that the thread reads meanwhile, plugins included, is read from there and
 * never kept.
 */
@ApplicationScoped
public class Viewpoint {

  private final ThreadLocal<View> view = new ThreadLocal<>();

  /** The view of this thread; empty for what readers see now. */
  public Optional<View> current() {
    return Optional.ofNullable(view.get());
  }

  /** Does something that reads from there. */
  public <A extends Exception, B extends Exception> void from(View there, Work<A, B> work)
      throws A, B {
    view.set(there);
    try {
      work.run();
    } finally {
      view.remove();
    }
  }

  /**
   * Something that reads.
   *
   * @param <A> what may happen meanwhile
   * @param <B> what else may happen
   */
  @FunctionalInterface
  public interface Work<A extends Exception, B extends Exception> {

    /** Reads. */
    void run() throws A, B;
  }
}
