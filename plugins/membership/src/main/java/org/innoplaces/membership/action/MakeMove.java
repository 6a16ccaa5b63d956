package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.ApplicationStep.Told;
import org.innoplaces.membership.MembershipMail;
import org.innoplaces.membership.Move;
import org.innoplaces.plugin.TimeOrderedId;

/**
 * Makes a move with all that belongs to it: state, step, mail, audit entry. In the caller's
 * transaction, last; asks for no permission, as the action that calls it did.
 */
@ApplicationScoped
class MakeMove {

  private final ApplicationRepository applications;
  private final TellApplicant tell;
  private final KeepWaitingList waiting;
  private final RecordAudit audit;
  private final Clock clock;

  protected MakeMove() {
    this(null, null, null, null, null);
  }

  @Inject
  MakeMove(
      ApplicationRepository applications,
      TellApplicant tell,
      KeepWaitingList waiting,
      RecordAudit audit,
      Clock clock) {
    this.applications = applications;
    this.tell = tell;
    this.waiting = waiting;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes it.
   *
   * @throws org.innoplaces.membership.WrongMove when it cannot be made now
   */
  void make(Application application, Move move, Actor actor, Told told) {
    ApplicationState before = application.state();
    application.make(move, actor.equals(Actor.ANONYMOUS) ? "" : actor.id(), clock.instant());
    applications.add(
        new ApplicationStep(TimeOrderedId.next(), application, before, move, actor.id(), told));
    if (before == ApplicationState.WAITLISTED || move.to() == ApplicationState.WAITLISTED) {
      waiting.tidy();
    }
    move.mail().ifPresent(mail -> tell.tell(application, mail, told.message()));
    move.audit()
        .ifPresent(
            action ->
                audit.record(
                    actor,
                    new AuditFact(
                        action,
                        application.reference(),
                        JsonText.object().add("from", before.token()).build().toString())));
  }

  /** Keeps an application that was just begun, and its first step. */
  void begin(Application application, Move move) {
    applications.add(application);
    applications.add(
        new ApplicationStep(
            TimeOrderedId.next(), application, null, move, Actor.ANONYMOUS.id(), Told.NOTHING));
    move.mail()
        .filter(mail -> mail != MembershipMail.CONFIRM)
        .ifPresent(mail -> tell.tell(application, mail, ""));
  }
}
