package org.innoplaces.content.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants readers to see.
 *
 * @param locales the languages to publish the newest revisions of; with {@code und} the shared
 *     values are published too, without it they stay as readers see them
 * @param from the first instant; empty for now
 * @param until the first instant at which it ends; empty for "until something else is planned"
 */
public record PublicationOrder(
    Set<String> locales, Optional<Instant> from, Optional<Instant> until) {

  /** Keeps a copy, with instants to the microsecond as the tables hold them. */
  public PublicationOrder {
    locales = Set.copyOf(locales);
    from = from.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    until = until.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
  }

  /** An order for now and until further notice. */
  public static PublicationOrder now(Set<String> locales) {
    return new PublicationOrder(locales, Optional.empty(), Optional.empty());
  }
}
