package org.innoplaces.access;

import static org.innoplaces.access.Call.QUERY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.innoplaces.access.Call.Body;
import org.innoplaces.access.Call.Own;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.review.ReviewRepository;
import org.innoplaces.content.review.ReviewedText;
import org.innoplaces.content.review.action.AskReview;
import org.innoplaces.content.review.action.DecideReview;
import org.innoplaces.content.review.action.FindReviewers;
import org.innoplaces.content.review.action.ReadReviews;
import org.innoplaces.testkit.TestPlatform;

/** What becomes of a text that somebody is asked to look at. */
final class ReviewCalls {

  private final CallTable table;
  private UUID entry;

  ReviewCalls(CallTable table) {
    this.table = table;
  }

  void reviews(String type, String collection) {
    entry = table.entry(type);
    UUID asked =
        table
            .platform()
            .get(AskReview.class)
            .ask(Actor.SYSTEM, entry, "fr", Optional.empty(), Optional.empty())
            .id();
    List<Permission> publish = table.needs(type, "publish", "read");
    Own others = who -> asked.toString();
    decide(
        publish,
        "approve",
        table.seeing(entry, (a, who) -> a.approve(who, entry, asked, 2)),
        collection,
        others,
        new Body("{'meta':{'revision':2}}"));
    decide(
        publish,
        "sendBack",
        table.seeing(entry, (a, who) -> a.sendBack(who, entry, asked, "No")),
        collection,
        others,
        new Body("{'meta':{'reason':'No'}}"));
    takeBack(type, collection);
    table.desk(
        table.needs(type, "edit"), FindReviewers.class, "find", (a, who) -> a.find(who, type));
    table.desk(
        table.needs(type, "read"),
        ReadReviews.class,
        "textNow",
        (a, who) -> a.textNow(who, entry, "fr"));
  }

  private void takeBack(String type, String collection) {
    UUID another = table.entry(type);
    Own own = who -> own(who, another);
    table.add(
        table.needs(type, "edit", "read"),
        DecideReview.class,
        "withdraw",
        table.seeing(
            another, (a, who) -> a.withdraw(who, another, UUID.fromString(own.apply(who)))),
        "ReviewsResource.withdraw",
        collection,
        another.toString(),
        own,
        QUERY);
  }

  private void decide(
      List<Permission> needs,
      String method,
      BiConsumer<DecideReview, Actor> desk,
      String collection,
      Own review,
      Body body) {
    table.add(
        needs,
        DecideReview.class,
        method,
        desk,
        "ReviewsResource." + method,
        collection,
        entry.toString(),
        review,
        QUERY,
        body);
  }

  private String own(Actor who, UUID about) {
    TestPlatform platform = table.platform();
    ReviewedText text = platform.get(ReadReviews.class).textNow(Actor.SYSTEM, about, "fr");
    Review.Request request =
        new Review.Request(
            CallTable.person(platform, who),
            Optional.empty(),
            platform.clock().instant(),
            Optional.empty());
    Review review = new Review(UUID.randomUUID(), text, request);
    platform.get(ReviewRepository.class).add(review);
    return review.id().toString();
  }
}
