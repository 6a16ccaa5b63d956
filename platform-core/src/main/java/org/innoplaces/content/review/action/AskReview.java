package org.innoplaces.content.review.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewAsked;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Asks somebody, or anybody who may publish, to look at the newest text of an entry in a language.
 * Permission {@code edit}. Who asks again takes back what was asked before.
 */
@ApplicationScoped
public class AskReview {

  /** What the table holds. */
  static final int LONGEST_NOTE = 1_000;

  private final ReviewRepository reviews;
  private final FindReviewers reviewers;
  private final ReviewActions actions;

  /** For CDI proxies. */
  protected AskReview() {
    this(null, null, null);
  }

  @Inject
  AskReview(ReviewRepository reviews, FindReviewers reviewers, ReviewActions actions) {
    this.reviews = reviews;
    this.reviewers = reviewers;
    this.actions = actions;
  }

  /**
   * Asks.
   *
   * @param of the person who is asked, {@code account/} and the account's id; empty for anybody
   * @param note what the reviewer should know
   * @throws InvalidInput when there is no text, the note is too long, or the person cannot publish
   */
  @Transactional
  public Review ask(
      Actor actor, UUID entryId, String locale, Optional<String> of, Optional<String> note) {
    Entry entry = actions.lock(actor, "edit", entryId);
    String me = actions.person(actor);
    ReviewedText text = actions.text(entry, locale);
    check(actor, text, of, note);
    of.filter(me::equals).ifPresent(self -> refuse("review-own", "/reviewer"));
    Instant now = actions.now();
    reviews.latest(entryId, locale).ifPresent(former -> takeBack(former, me, now));
    Review review =
        new Review(UuidCreator.getTimeOrderedEpoch(), text, new Review.Request(me, of, now, note));
    reviews.add(review);
    actions.done(
        actor,
        "review.asked",
        entry.subject(),
        ReviewActions.detail(locale, review.id()).add("revision", text.revision()),
        new ReviewAsked(entryId, entry.type(), review.id(), locale, actor));
    return review;
  }

  private static void takeBack(Review former, String me, Instant now) {
    if (former.state() == Review.State.ASKED) {
      former.withdraw(me, now);
    }
    former.close(now);
  }

  private void check(Actor actor, ReviewedText text, Optional<String> of, Optional<String> note) {
    if (text.revision() == 0) {
      refuse("nothing-to-review", "", text.locale());
    }
    note.filter(words -> words.length() > LONGEST_NOTE)
        .ifPresent(words -> refuse("text-too-long", "/note", LONGEST_NOTE));
    of.filter(
            wanted ->
                reviewers.find(actor, text.type()).stream().noneMatch(r -> r.id().equals(wanted)))
        .ifPresent(wanted -> refuse("unknown-reviewer", "/reviewer", wanted, text.type()));
  }

  private static void refuse(String code, String pointer, Object... arguments) {
    throw new InvalidInput(Problem.of(code, Source.pointer(pointer), arguments));
  }
}
