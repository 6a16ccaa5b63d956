package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.http.TidyText;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep.Told;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/**
 * Makes of an application what those of us make who review and decide. The permission that {@link
 * Move#permission()} names, and {@code read} on {@code membership-applications}.
 */
@ApplicationScoped
public class MoveApplication {

  private static final int LONGEST = 4_000;

  private final CheckAccess access;
  private final ApplicationRepository applications;
  private final MakeMove moves;
  private final NameActors names;

  /** For CDI proxies. */
  protected MoveApplication() {
    this(null, null, null, null);
  }

  @Inject
  MoveApplication(
      CheckAccess access, ApplicationRepository applications, MakeMove moves, NameActors names) {
    this.access = access;
    this.applications = applications;
    this.moves = moves;
    this.names = names;
  }

  /**
   * Makes a move.
   *
   * @param seen the version of the application that the decision starts from
   * @param reason for us; kept with the step
   * @param message for the applicant; stands in the mail and on their page
   * @throws org.innoplaces.membership.WrongMove when it cannot be made now
   * @throws OutOfDate when something else happened to the application meanwhile
   * @throws InvalidInput when a reason or a message is missing or too long
   */
  @Transactional
  public Application move(
      Actor actor, UUID id, int seen, Move move, String reason, String message) {
    Told told = new Told(TidyText.lines(reason), TidyText.lines(message));
    Application application = open(actor, id, seen, move);
    check(move, told);
    moves.make(application, move, actor, told);
    return application;
  }

  /**
   * Asks the applicant for more.
   *
   * @param remarks what is asked, by the name of the question it is about; may be empty
   * @throws org.innoplaces.membership.WrongMove when it cannot be made now
   * @throws OutOfDate when something else happened to the application meanwhile
   * @throws InvalidInput when the message is missing or too long
   */
  @Transactional
  public Application ask(Actor actor, UUID id, int seen, String message, Answers remarks) {
    Told told = new Told("", TidyText.lines(message));
    Application application = open(actor, id, seen, Move.ASK);
    check(Move.ASK, told);
    application.askFor(remarks);
    moves.make(application, Move.ASK, actor, told);
    return application;
  }

  private Application open(Actor actor, UUID id, int seen, Move move) {
    access.require(actor, MembershipPlugin.READ);
    access.require(
        actor, move.permission().orElseThrow(() -> new AccessDenied(MembershipPlugin.DECIDE)));
    Application application =
        applications
            .lock(id)
            .filter(one -> !ApplicationState.UNSEEN.contains(one.state()))
            .orElseThrow(UnknownApplication::new);
    if (application.version() != seen) {
      String who = application.touchedBy().map(names::name).orElse("–");
      throw new OutOfDate(
          List.of(MembershipWords.wrong("meanwhile", who, application.state().label())));
    }
    return application;
  }

  private static void check(Move move, Told told) {
    List<Problem> problems = new ArrayList<>();
    check("reason", told.reason(), move.needsReason(), problems);
    check("message", told.message(), move.needsMessage(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }

  private static void check(String field, String text, boolean needed, List<Problem> problems) {
    if (needed && text.isBlank()) {
      problems.add(MembershipWords.wrongField(field, "no-" + field));
    } else if (text.length() > LONGEST) {
      problems.add(MembershipWords.wrongField(field, "long", text.length(), LONGEST));
    }
  }
}
