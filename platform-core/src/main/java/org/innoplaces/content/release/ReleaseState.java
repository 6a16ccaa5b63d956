package org.innoplaces.content.release;

import java.util.Locale;

/** How far a release has come. */
public enum ReleaseState {
  /** It is being put together; readers see nothing of it. */
  DRAFT,
  /** Readers will see it from an instant on. */
  SCHEDULED,
  /** Readers see it, as far as nothing newer was published since. */
  VISIBLE,
  /** It was taken back. */
  UNDONE;

  /** The name in JSON, for example {@code draft}. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
