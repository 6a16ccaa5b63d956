package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.CollegePlaces;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.review.PlacesLeft;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.settings.action.CurrentSettings;

/** Counts the places of this cycle, in all and by college. In the caller's transaction. */
@ApplicationScoped
class CountPlaces {

  private final ReviewRepository reviews;
  private final CurrentSettings settings;

  protected CountPlaces() {
    this(null, null);
  }

  @Inject
  CountPlaces(ReviewRepository reviews, CurrentSettings settings) {
    this.reviews = reviews;
    this.settings = settings;
  }

  /** How many are free; one statement when any are counted, none otherwise. */
  PlacesLeft left() {
    MembershipSettings now = settings.of(MembershipSettings.class);
    Map<String, Long> wanted = wanted(now);
    if (now.places() == 0 && wanted.isEmpty()) {
      return new PlacesLeft(Optional.empty(), "", Map.of());
    }
    Instant begun = now.cycleFrom().atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Application> accepted = reviews.acceptedSince(begun);
    String question = now.collegeQuestion();
    wanted.replaceAll(
        (value, places) ->
            left(
                places,
                accepted.stream().filter(one -> one.answers().of(question).equals(value)).count()));
    Optional<Long> all =
        Optional.of((long) now.places())
            .filter(places -> places > 0)
            .map(places -> left(places, accepted.size()));
    return new PlacesLeft(all, question, wanted);
  }

  private static Map<String, Long> wanted(MembershipSettings now) {
    Map<String, Long> wanted = new HashMap<>();
    if (!now.collegeQuestion().isEmpty()) {
      for (CollegePlaces one : now.colleges()) {
        wanted.put(one.value().strip(), (long) one.places());
      }
    }
    return wanted;
  }

  private static long left(long places, long taken) {
    return Math.max(0, places - taken);
  }
}
