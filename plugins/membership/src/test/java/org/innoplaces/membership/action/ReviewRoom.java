package org.innoplaces.membership.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.innoplaces.access.Actor;
import org.innoplaces.account.AccountRepository;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicant;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Team;
import org.innoplaces.membership.action.DecideOnApplication.Decision;
import org.innoplaces.membership.review.Review;
import org.innoplaces.membership.review.ReviewRepository;
import org.innoplaces.membership.review.ReviewedApplication;
import org.innoplaces.membership.review.Vote;
import org.innoplaces.testkit.TestPlatform;

/** A chair, a few reviewers, and applications that they look at. */
public final class ReviewRoom {

  private final TestPlatform platform;
  private final Actor chair;

  /** Brings people together. */
  public ReviewRoom(TestPlatform platform) {
    this.platform = platform;
    this.chair = Team.deciding(platform, "Chloé");
    IntStream.range(0, 4).forEach(i -> Team.reviewing(platform, "Rémi " + i));
  }

  /** Who decides. */
  public Actor chair() {
    return chair;
  }

  /** An application that is confirmed and taken up. */
  public UUID underReview(Map<String, String> answers) {
    UUID id = submitted("Zoé", answers);
    platform.get(TakeUpApplication.class).takeUp(chair, id, find(id).version());
    return id;
  }

  /** An application that is confirmed. */
  public UUID submitted(String name, Map<String, String> answers) {
    return platform.inTransaction(() -> sent(name, answers)).id();
  }

  private Application sent(String name, Map<String, String> answers) {
    String email = "z" + UUID.randomUUID() + "@lab.example";
    Applicant applicant = new Applicant(name, email, Optional.empty(), "Atelier", Locale.FRENCH);
    Filing filing = new Filing(applicant, 1, new Answers(answers));
    Application application =
        new Application(UUID.randomUUID(), filing, Move.SEND, platform.clock().instant());
    MakeMove moves = platform.get(MakeMove.class);
    moves.begin(application, Move.SEND);
    moves.make(application, Move.CONFIRM, Actor.ANONYMOUS, ApplicationStep.Told.NOTHING);
    return application;
  }

  /** The applicant takes it back. */
  public void withdraw(UUID id) {
    platform.inTransaction(
        () -> {
          Application application =
              platform.get(ApplicationRepository.class).find(id).orElseThrow();
          platform
              .get(MakeMove.class)
              .make(application, Move.WITHDRAW, Actor.ANONYMOUS, ApplicationStep.Told.NOTHING);
        });
  }

  /** Everybody who was asked votes for it. */
  public void allFor(UUID id) {
    panel(id).forEach(one -> platform.get(VoteOnApplication.class).vote(one, id, Vote.YES, ""));
  }

  /** The chair decides. */
  public void decide(UUID id, Move move, String reason) {
    platform
        .get(DecideOnApplication.class)
        .decide(chair, id, find(id).version(), Decision.of(move, reason, ""));
  }

  /** Those who are to vote. */
  public List<Actor> panel(UUID id) {
    return reviews(id).stream()
        .filter(review -> !review.isOut())
        .map(review -> UUID.fromString(review.reviewer().replace("account/", "")))
        .map(account -> platform.get(AccountRepository.class).find(account).orElseThrow().actor())
        .toList();
  }

  /** All who were ever asked. */
  public List<Review> reviews(UUID id) {
    return platform.inTransaction(() -> platform.get(ReviewRepository.class).reviews(id));
  }

  /** As somebody sees it. */
  public ReviewedApplication one(Actor actor, UUID id) {
    return platform.get(ReadApplications.class).one(actor, id);
  }

  /** As it is. */
  public Application find(UUID id) {
    return platform
        .inTransaction(() -> platform.get(ApplicationRepository.class).find(id))
        .orElseThrow();
  }

  /** All mails to an address. */
  public List<Mail> mailsTo(String address) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 1000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(address))
        .toList();
  }
}
