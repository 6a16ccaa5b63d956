package org.innoplaces.content.review.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.innoplaces.content.entry.EntryPublished;
import org.innoplaces.content.review.action.CloseReviews;

/** Hears that a text is published, in the same transaction, and ends what was asked about it. */
@ApplicationScoped
class PublishedTexts {

  private final CloseReviews close;

  protected PublishedTexts() {
    this(null);
  }

  @Inject
  PublishedTexts(CloseReviews close) {
    this.close = close;
  }

  void published(@Observes EntryPublished event) {
    close.published(event.actor(), event.entryId(), event.locales());
  }
}
