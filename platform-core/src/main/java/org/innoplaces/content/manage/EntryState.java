package org.innoplaces.content.manage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an entry, or one of its locales, has come at an instant.
 *
 * <p>For a locale the first of these that holds:
 *
 * <ol>
 *   <li>{@link #TRASHED}: the entry lies in the trash
 *   <li>{@link #PUBLISHED}: readers see the newest revision
 *   <li>{@link #SCHEDULED}: the newest revision is planned, or readers see nothing now and
 *       something is planned
 *   <li>{@link #MODIFIED}: readers see an older revision
 *   <li>{@link #EXPIRED}: readers saw something formerly
 *   <li>{@link #DRAFT}: readers never saw anything
 * </ol>
 *
 * <p>An entry is in the first of these states that one of its locales, or its shared values, is in:
 * trashed, modified, scheduled, published, expired, draft. So what waits for somebody comes first,
 * and a new translation of a published entry leaves it published.
 */
public enum EntryState {
  DRAFT,
  SCHEDULED,
  PUBLISHED,
  MODIFIED,
  EXPIRED,
  TRASHED;

  private static final List<EntryState> FIRST =
      List.of(TRASHED, MODIFIED, SCHEDULED, PUBLISHED, EXPIRED, DRAFT);

  /** The name in addresses and JSON, for example {@code draft}. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that name. */
  public static Optional<EntryState> of(String token) {
    return Arrays.stream(values()).filter(state -> state.token().equals(token)).findFirst();
  }

  /**
   * The state of a locale of an entry that is not in the trash.
   *
   * @param head the id of its newest revision
   * @param seen its publications, past ones included; one of several past ones is enough
   */
  public static EntryState of(UUID head, Collection<SeenText> seen, Instant at) {
    Optional<SeenText> now = seen.stream().filter(text -> text.covers(at)).findFirst();
    if (now.filter(text -> text.revisionId().equals(head)).isPresent()) {
      return PUBLISHED;
    }
    boolean planned =
        seen.stream()
            .filter(text -> text.from().isAfter(at))
            .anyMatch(text -> now.isEmpty() || text.revisionId().equals(head));
    if (planned) {
      return SCHEDULED;
    }
    if (now.isPresent()) {
      return MODIFIED;
    }
    return seen.isEmpty() ? DRAFT : EXPIRED;
  }

  /** The state of an entry whose locales are in these states. */
  public static EntryState together(Collection<EntryState> locales) {
    return FIRST.stream().filter(locales::contains).findFirst().orElse(DRAFT);
  }
}
