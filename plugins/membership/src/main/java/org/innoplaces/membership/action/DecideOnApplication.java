package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.problem.InvalidInput;

/**
 * Decides, as the rules of the review have it: enough have voted, a place is free, and the waiting
 * list goes in its order. A person decides, never a clock. The permission that {@link
 * Move#permission()} names, and {@code read} on {@code membership-applications}; nobody decides who
 * stays out of the application.
 */
@ApplicationScoped
public class DecideOnApplication {

  private final ReviewAccess access;
  private final ApplicationRepository applications;
  private final CheckDecision check;
  private final MoveApplication moves;
  private final WelcomeMember welcome;
  private final Clock clock;

  /** For CDI proxies. */
  protected DecideOnApplication() {
    this(null, null, null, null, null, null);
  }

  @Inject
  DecideOnApplication(
      ReviewAccess access,
      ApplicationRepository applications,
      CheckDecision check,
      MoveApplication moves,
      WelcomeMember welcome,
      Clock clock) {
    this.access = access;
    this.applications = applications;
    this.check = check;
    this.moves = moves;
    this.welcome = welcome;
    this.clock = clock;
  }

  /**
   * What somebody decides.
   *
   * @param reason for us; kept with the step
   * @param message for the applicant
   * @param until the day on which a deferred one is looked at again
   */
  public record Decision(Move move, String reason, String message, Optional<LocalDate> until) {

    /** Without a day. */
    public static Decision of(Move move, String reason, String message) {
      return new Decision(move, reason, message, Optional.empty());
    }
  }

  /**
   * Decides; to accept makes account and profile in the same transaction, all or nothing.
   *
   * @param seen the version of the application that the decision starts from
   * @throws org.innoplaces.problem.Conflict when too few have voted, no place is free, others wait
   *     before it and no reason is given, or the move cannot be made now
   * @throws org.innoplaces.problem.OutOfDate when something else happened to it meanwhile
   * @throws org.innoplaces.problem.InvalidInput when a reason or a message is missing or too long,
   *     or the day of a deferral is over
   */
  @Transactional
  public void decide(Actor actor, UUID id, int seen, Decision decision) {
    Move move = decision.move();
    access.require(
        actor, move.permission().orElseThrow(() -> new AccessDenied(MembershipPlugin.DECIDE)));
    // One decision at a time, so that two do not give away the same place.
    applications.queue();
    access.refuseOut(actor, id);
    requireToCome(decision);
    Application asked = applications.find(id).orElseThrow(UnknownApplication::new);
    if (asked.version() == seen && move.isPossibleFrom(asked.state())) {
      check.check(asked, decision);
    }
    Application decided = moves.move(actor, id, seen, move, decision.reason(), decision.message());
    decision.until().filter(day -> move == Move.DEFER).ifPresent(decided::deferUntil);
    if (move == Move.ACCEPT) {
      welcome.welcome(decided);
    }
  }

  private void requireToCome(Decision decision) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    boolean isOver = decision.until().filter(day -> day.isBefore(today)).isPresent();
    if (decision.move() == Move.DEFER && isOver) {
      throw new InvalidInput(MembershipWords.wrongField("until", "past-day"));
    }
  }

  /**
   * Asks the applicant for more; the review stands still until they answer.
   *
   * @param remarks what is asked, by the name of the question it is about
   * @throws org.innoplaces.problem.OutOfDate when something else happened to it meanwhile
   * @throws org.innoplaces.problem.InvalidInput when the message is missing or too long
   */
  @Transactional
  public void ask(Actor actor, UUID id, int seen, String message, Answers remarks) {
    access.require(actor, MembershipPlugin.REVIEW);
    access.refuseOut(actor, id);
    moves.ask(actor, id, seen, message, remarks);
  }
}
