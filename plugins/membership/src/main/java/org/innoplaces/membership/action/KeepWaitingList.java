package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.review.ReviewRepository;

/** Keeps the places on the waiting list without gaps. In the caller's transaction. */
@ApplicationScoped
class KeepWaitingList {

  private final ReviewRepository reviews;

  protected KeepWaitingList() {
    this(null);
  }

  @Inject
  KeepWaitingList(ReviewRepository reviews) {
    this.reviews = reviews;
  }

  /** Whoever came stands at the end; behind whoever went, the others move up. */
  void tidy() {
    List<Application> waiting =
        reviews.waiting().stream()
            .sorted(Comparator.comparing(one -> one.position().orElse(Integer.MAX_VALUE)))
            .toList();
    for (int i = 0; i < waiting.size(); i++) {
      int place = i + 1;
      if (waiting.get(i).position().filter(has -> has == place).isEmpty()) {
        waiting.get(i).place(place);
      }
    }
  }
}
