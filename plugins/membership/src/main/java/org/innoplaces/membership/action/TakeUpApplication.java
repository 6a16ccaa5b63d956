package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.Move;

/**
 * Begins the review of an application: reviewers are found by the rule of the settings, and the
 * sponsor is asked. Permissions {@code read} and {@code review} on {@code membership-applications}.
 */
@ApplicationScoped
public class TakeUpApplication {

  private final ReviewAccess access;
  private final MoveApplication moves;
  private final AssignReviewers assign;
  private final AskSponsor sponsor;

  /** For CDI proxies. */
  protected TakeUpApplication() {
    this(null, null, null, null);
  }

  @Inject
  TakeUpApplication(
      ReviewAccess access, MoveApplication moves, AssignReviewers assign, AskSponsor sponsor) {
    this.access = access;
    this.moves = moves;
    this.assign = assign;
    this.sponsor = sponsor;
  }

  /**
   * Takes it up.
   *
   * @param seen the version of the application that one saw
   * @throws org.innoplaces.membership.WrongMove when it cannot be taken up now
   * @throws org.innoplaces.problem.OutOfDate when something else happened to it meanwhile
   */
  @Transactional
  public void takeUp(Actor actor, UUID id, int seen) {
    access.refuseOut(actor, id);
    Application application = moves.move(actor, id, seen, Move.TAKE_UP, "", "");
    assign.fill(application);
    sponsor.ask(application);
  }
}
