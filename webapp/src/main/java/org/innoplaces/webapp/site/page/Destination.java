package org.innoplaces.webapp.site.page;

import java.util.Optional;
import org.innoplaces.content.delivery.Content;

/** What stands at a well-formed address. */
sealed interface Destination {

  /** A view, and the entry that it shows if it shows one. */
  record View(String path, Optional<Content> content) implements Destination {}

  /** Another address, for good. */
  record Moved(String path) implements Destination {}
}
