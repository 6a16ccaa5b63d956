package org.innoplaces.content.manage;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.manage.EntryState.Shown;

/**
 * A text of an entry in one language, or its shared values, as editors see it.
 *
 * @param locale the language, or {@code und}
 * @param number of the newest revision
 * @param data what the newest revision says
 * @param slug the address that its author chose
 * @param author the id of the actor who wrote it
 * @param shown its publications, the earliest first
 */
public record ManagedText(
    String locale,
    int number,
    JsonObject data,
    Optional<String> slug,
    String author,
    Instant changedAt,
    List<Shown> shown,
    EntryState state) {

  /** What readers see at an instant. */
  public Optional<Shown> shownAt(Instant instant) {
    return shown.stream().filter(one -> one.covers(instant)).findFirst();
  }

  /** What readers will see after an instant, the next first. */
  public List<Shown> shownAfter(Instant instant) {
    return shown.stream().filter(one -> one.from().isAfter(instant)).toList();
  }
}
