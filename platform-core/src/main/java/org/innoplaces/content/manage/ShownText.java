package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.UUID;
import org.innoplaces.content.manage.EntryState.Shown;

/** A publication of an entry in a locale, without its text. */
public record ShownText(
    UUID entryId, String locale, int number, String slug, Instant from, Instant until) {

  /** Which revision is shown, and when. */
  public Shown shown() {
    return new Shown(number, slug, from, until);
  }
}
