package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.Review.State;
import org.innoplaces.content.review.ReviewLine;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.content.review.Reviewer;
import org.innoplaces.content.review.action.DecideReview;
import org.innoplaces.content.review.action.FindReviewers;
import org.innoplaces.content.review.action.ReadReviews;

/** Whether somebody was asked to look at the text, and what they said: {@code #{review.…}}. */
@Named("review")
@RequestScoped
public class EntryReview {

  private final EntryEditor editor;
  private final ReadReviews read;
  private final DecideReview decide;
  private final FindReviewers reviewers;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final DeskMenu menu;
  private Optional<Review> latest;

  /** For CDI proxies. */
  protected EntryReview() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  EntryReview(
      EntryEditor editor,
      ReadReviews read,
      DecideReview decide,
      FindReviewers reviewers,
      CurrentActor actor,
      DeskReply reply,
      DeskMenu menu) {
    this.editor = editor;
    this.read = read;
    this.decide = decide;
    this.reviewers = reviewers;
    this.actor = actor;
    this.reply = reply;
    this.menu = menu;
  }

  private Optional<Review> latest() {
    if (latest == null) {
      latest =
          editor
              .id()
              .flatMap(
                  id ->
                      read.latest(actor.get(), List.of(id)).stream()
                          .filter(review -> review.text().locale().equals(locale()))
                          .findFirst());
    }
    return latest;
  }

  private String locale() {
    return editor.getType().allShared() ? Locales.SHARED : editor.getLanguage();
  }

  /** The review that counts; null when nobody asked, or it was taken back. */
  public ReviewLine getLatest() {
    return latest()
        .filter(review -> review.state() != State.WITHDRAWN)
        .map(ReviewLine::of)
        .orElse(null);
  }

  /** Whether exactly what is stored now was approved. */
  public boolean isApproved() {
    return latest().filter(review -> review.approves(now())).isPresent();
  }

  private ReviewedText now() {
    int shared = number(editor.shared());
    int text = editor.getType().allShared() ? shared : number(editor.text());
    return new ReviewedText(
        editor.id().orElseThrow(), editor.getType().name(), locale(), text, shared);
  }

  private static int number(Optional<DraftText> text) {
    return text.map(DraftText::number).orElse(0);
  }

  /** Whether somebody asked and nobody answered. */
  public boolean isAsked() {
    return latest().filter(review -> review.state() == State.ASKED).isPresent();
  }

  /** Whether it is for this person to decide. */
  public boolean isMineToDecide() {
    return isAsked() && !isMine() && menu.may("publish", editor.getType().name());
  }

  /** Whether this person asked. */
  public boolean isMine() {
    return latest().filter(review -> read.isOwn(actor.get(), review)).isPresent();
  }

  /** Who can be asked, without the one who asks. */
  public List<Reviewer> getReviewers() {
    Actor me = actor.get();
    return reviewers.find(me, editor.getType().name()).stream()
        .filter(reviewer -> !reviewer.id().equals(me.id()))
        .toList();
  }

  /** Approves the revision that the page showed. */
  void approve(UUID entry) {
    String seen = reply.text("seen");
    int number = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    decide.approve(actor.get(), entry, asked(), number);
  }

  void sendBack(UUID entry) {
    decide.sendBack(actor.get(), entry, asked(), reply.text("reason"));
  }

  void withdraw(UUID entry) {
    decide.withdraw(actor.get(), entry, asked());
  }

  private UUID asked() {
    return latest().map(Review::id).orElseGet(UUID::randomUUID);
  }
}
