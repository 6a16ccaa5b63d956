package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.http.TidyText;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.membership.AlreadyApplied;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep.Told;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.WrongMove;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.Question;
import org.innoplaces.problem.InvalidInput;

/**
 * What applicants do with an application of theirs. Whoever has its secret may: it is told in mails
 * to the address of the application alone. The address itself is never changed here.
 *
 * <p>Each says which version it starts from; an {@link org.innoplaces.problem.OutOfDate} tells that
 * another tab, or somebody of us, was faster.
 */
@ApplicationScoped
public class ChangeOwn {

  private static final int LONGEST_REPLY = 4_000;

  private final OwnApplication own;
  private final FormRepository forms;
  private final CheckAnswers check;
  private final ApplicationRepository applications;
  private final MakeMove moves;
  private final LeaveErrand errands;
  private final Clock clock;

  /** For CDI proxies. */
  protected ChangeOwn() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ChangeOwn(
      OwnApplication own,
      FormRepository forms,
      CheckAnswers check,
      ApplicationRepository applications,
      MakeMove moves,
      LeaveErrand errands,
      Clock clock) {
    this.own = own;
    this.forms = forms;
    this.check = check;
    this.applications = applications;
    this.moves = moves;
    this.errands = errands;
    this.clock = clock;
  }

  /**
   * Saves a draft.
   *
   * @throws InvalidInput when something is wrong, naming all of it at once
   * @throws WrongMove when it is no draft any more
   */
  @Transactional
  public void save(Secret secret, int seen, Typed typed) {
    Application draft = draft(secret, Move.SAVE);
    OwnApplication.requireSeen(draft, seen);
    draft.fill(check.draft(with(draft, typed), form(draft)), clock.instant());
  }

  /**
   * Sends a draft; the mail with its link has shown whose address it is. Sent a second time, it
   * stays as it is.
   *
   * @throws InvalidInput when something is missing or wrong, naming all of it at once
   * @throws AlreadyApplied when another one of the address is with us
   */
  @Transactional
  public void submit(Secret secret, int seen, Typed typed) {
    applications.queue();
    Application draft = own.lock(secret);
    Filing filing = check.whole(with(draft, typed), form(draft));
    if (draft.state() == ApplicationState.SUBMITTED && draft.answers().equals(filing.answers())) {
      return;
    }
    requireDraft(draft, Move.SUBMIT);
    OwnApplication.requireSeen(draft, seen);
    boolean other =
        applications.of(draft.applicant().email()).stream().anyMatch(one -> one.state().isOpen());
    if (other) {
      throw new AlreadyApplied();
    }
    draft.fill(filing, clock.instant());
    moves.make(draft, Move.SUBMIT, Actor.ANONYMOUS, Told.NOTHING);
    errands.now(OfferResume.ERRAND, draft.id().toString());
  }

  /**
   * Removes a draft for good.
   *
   * @throws WrongMove when it is no draft any more
   */
  @Transactional
  public void discard(Secret secret) {
    applications.remove(draft(secret, Move.SAVE));
  }

  /**
   * Corrects what was sent, as long as nobody has taken it up.
   *
   * @throws InvalidInput when something is missing or wrong, naming all of it at once
   * @throws WrongMove when somebody has
   */
  @Transactional
  public void correct(Secret secret, int seen, Typed typed) {
    Application sent = own.lock(secret);
    if (sent.state() != ApplicationState.SUBMITTED) {
      throw new WrongMove(Move.SUBMIT, sent.state());
    }
    OwnApplication.requireSeen(sent, seen);
    sent.fill(check.whole(with(sent, typed), form(sent)), clock.instant());
  }

  /**
   * Answers what was asked: only answers to questions with a remark change.
   *
   * @param reply what the applicant writes beside; needed when no answer to a question with a
   *     remark changes
   * @throws InvalidInput when something is missing or wrong, naming all of it at once
   * @throws WrongMove when nothing is asked
   */
  @Transactional
  public void answer(Secret secret, int seen, Typed typed, String reply) {
    Application asked = own.lock(secret);
    Move move = asked.answering();
    if (!move.isPossibleFrom(asked.state())) {
      throw new WrongMove(move, asked.state());
    }
    OwnApplication.requireSeen(asked, seen);
    Answers remarks = asked.asked();
    String text = reply(TidyText.lines(reply), remarks.values().isEmpty());
    Map<String, String> changed = new HashMap<>(typed.values());
    changed.keySet().retainAll(remarks.values().keySet());
    Typed whole = with(asked, new Typed(typed.locale(), typed.form(), changed));
    Filing filing = check.whole(whole, form(asked));
    if (text.isBlank() && filing.answers().equals(asked.answers())) {
      throw new InvalidInput(MembershipWords.wrongField("reply", "nothing-answered"));
    }
    asked.fill(filing, clock.instant());
    asked.askFor(Answers.NONE);
    moves.make(asked, move, Actor.ANONYMOUS, new Told("", text));
  }

  private static String reply(String text, boolean needed) {
    if (needed && text.isBlank()) {
      throw new InvalidInput(MembershipWords.wrongField("reply", "no-reply"));
    }
    if (text.length() > LONGEST_REPLY) {
      throw new InvalidInput(
          MembershipWords.wrongField("reply", "long", text.length(), LONGEST_REPLY));
    }
    return text;
  }

  /**
   * Takes an application back; a second time it stays as it is.
   *
   * @throws WrongMove when it ended otherwise
   */
  @Transactional
  public void withdraw(Secret secret) {
    Application application = own.lock(secret);
    if (application.state() != ApplicationState.WITHDRAWN) {
      moves.make(application, Move.WITHDRAW, Actor.ANONYMOUS, Told.NOTHING);
    }
  }

  private Application draft(Secret secret, Move wanted) {
    Application draft = own.lock(secret);
    requireDraft(draft, wanted);
    return draft;
  }

  private static void requireDraft(Application application, Move wanted) {
    if (application.state() != ApplicationState.DRAFT) {
      throw new WrongMove(wanted, application.state());
    }
  }

  private ApplicationForm form(Application application) {
    return forms.find(application.form()).orElseThrow();
  }

  /** What was typed, over what is known; a question that was not on the page keeps its answer. */
  private static Typed with(Application application, Typed typed) {
    Map<String, String> values = new HashMap<>(application.answers().values());
    values.putAll(typed.values());
    values.put(Question.EMAIL, application.applicant().email());
    return new Typed(application.applicant().locale(), application.form(), values);
  }
}
