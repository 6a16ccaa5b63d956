package org.innoplaces.site.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.innoplaces.plugin.Contributions;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.extension.SubjectHandler;

/**
 * Asks whether somebody takes over what a visitor wrote about a subject. For forms of plugins;
 * everybody may ask.
 */
@ApplicationScoped
public class HandOverLetter {

  private final Contributions<SubjectHandler> handlers;
  private final AskHandler ask;

  /** For CDI proxies. */
  protected HandOverLetter() {
    this.handlers = Contributions.of(List.of());
    this.ask = null;
  }

  @Inject
  HandOverLetter(@Any Instance<SubjectHandler> handlers, AskHandler ask) {
    this.handlers = Contributions.of(handlers);
    this.ask = ask;
  }

  /**
   * Hands it over; call it outside of a transaction, as whoever takes it has one of its own.
   *
   * @param letter checked
   * @return the path of this site where the visitor goes on; empty when nobody takes it, then it is
   *     the caller's
   */
  public Optional<String> handOver(VisitorLetter letter) {
    AtomicBoolean taken = new AtomicBoolean();
    return handlers
        .collect(handler -> taken.get() ? Optional.<String>empty() : answer(handler, letter, taken))
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> answer(
      SubjectHandler handler, VisitorLetter letter, AtomicBoolean taken) {
    Optional<String> answer = ask.ask(handler, letter);
    taken.set(answer.isPresent());
    return answer;
  }
}
