package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.action.SlugBook;

/** Looks at an entry that readers are to get: at its texts, then at its addresses. */
@ApplicationScoped
class CheckSeen {

  private final CheckTexts texts;
  private final CheckSlugs slugs;

  protected CheckSeen() {
    this(null, null);
  }

  @Inject
  CheckSeen(CheckTexts texts, CheckSlugs slugs) {
    this.texts = texts;
    this.slugs = slugs;
  }

  void check(Actor actor, CheckedEntry entry, Instant now, SlugBook book, FolderProblems problems) {
    texts.check(actor, entry, now, problems);
    slugs.check(entry, now, book, problems);
  }
}
