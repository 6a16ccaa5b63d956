package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.Review.State;
import org.innoplaces.content.review.action.ReadReviews;

/** How far reviews of listed entries have come: {@code #{signs.…}}. One statement for a list. */
@Named("signs")
@RequestScoped
public class ReviewSigns {

  private static final List<State> FIRST = List.of(State.ASKED, State.RETURNED, State.APPROVED);

  private final ReadReviews read;
  private final CurrentActor actor;
  private Map<UUID, List<Review>> known;

  /** For CDI proxies. */
  protected ReviewSigns() {
    this(null, null);
  }

  @Inject
  ReviewSigns(ReadReviews read, CurrentActor actor) {
    this.read = read;
    this.actor = actor;
  }

  /**
   * {@code asked}, {@code returned} or {@code approved}, what wants something done first; null when
   * nobody asked, or the approved text changed since.
   *
   * @param all the list that the entry stands in
   */
  public String of(ListedEntry entry, List<ListedEntry> all) {
    if (known == null) {
      known =
          read.latest(actor.get(), all.stream().map(ListedEntry::id).toList()).stream()
              .collect(Collectors.groupingBy(review -> review.text().entryId()));
    }
    List<Review> reviews = known.getOrDefault(entry.id(), List.of());
    return FIRST.stream()
        .filter(state -> reviews.stream().anyMatch(review -> counts(review, state, entry)))
        .map(State::token)
        .findFirst()
        .orElse(null);
  }

  private static boolean counts(Review review, State state, ListedEntry entry) {
    return review.state() == state
        && (state != State.APPROVED
            || review.text().revision() == head(entry, review.text().locale())
                && review.text().sharedRevision() == head(entry, Locales.SHARED));
  }

  private static int head(ListedEntry entry, String locale) {
    Optional<LocaleState> state = entry.in(locale);
    return state.map(LocaleState::head).orElse(0);
  }
}
