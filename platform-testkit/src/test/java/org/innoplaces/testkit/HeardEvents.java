package org.innoplaces.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Hears every event of content and notes in which phase it was told. */
@ApplicationScoped
public class HeardEvents {

  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private volatile Consumer<Object> inside = event -> {};
  private volatile Consumer<Object> afterwards = event -> {};

  /** Forgets what was heard and does nothing more than listening. */
  public void reset() {
    heard.clear();
    inside = event -> {};
    afterwards = event -> {};
  }

  /** What to do inside the transaction of an event. */
  public void doInside(Consumer<Object> action) {
    inside = action;
  }

  /** What to do after the commit. */
  public void doAfterwards(Consumer<Object> action) {
    afterwards = action;
  }

  /** Phase and kind of event, in their order. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  void inside(@Observes Object event) {
    note("inside", event, inside);
  }

  void before(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Object event) {
    note("before", event, e -> {});
  }

  void success(@Observes(during = TransactionPhase.AFTER_SUCCESS) Object event) {
    note("success", event, afterwards);
  }

  void failure(@Observes(during = TransactionPhase.AFTER_FAILURE) Object event) {
    note("failure", event, e -> {});
  }

  void after(@Observes(during = TransactionPhase.AFTER_COMPLETION) Object event) {
    note("after", event, e -> {});
  }

  private void note(String phase, Object event, Consumer<Object> action) {
    if (event.getClass().getName().startsWith("org.innoplaces.content.entry.")) {
      heard.add(phase + " " + event.getClass().getSimpleName());
      action.accept(event);
    }
  }
}
