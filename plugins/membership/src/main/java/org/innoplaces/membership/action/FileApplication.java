package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.Filing;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.Typed;
import org.innoplaces.plugin.TimeOrderedId;

/**
 * Takes in the application of somebody whose address nobody knows to be theirs. Everybody may
 * apply; nothing in what is answered tells whether the address has an application already: that
 * stands in the mail to it.
 */
@ApplicationScoped
public class FileApplication {

  /** For so long the same answers again are the same: a button pressed twice, a retry. */
  private static final Duration SAME = Duration.ofDays(1);

  private final ReadForm forms;
  private final CheckAnswers check;
  private final LimitCrowd crowd;
  private final ApplicationRepository applications;
  private final MakeMove moves;
  private final TellApplicant tell;
  private final Clock clock;

  /** For CDI proxies. */
  protected FileApplication() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  FileApplication(
      ReadForm forms,
      CheckAnswers check,
      LimitCrowd crowd,
      ApplicationRepository applications,
      MakeMove moves,
      TellApplicant tell,
      Clock clock) {
    this.forms = forms;
    this.check = check;
    this.crowd = crowd;
    this.applications = applications;
    this.moves = moves;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * Keeps a draft and mails the link to it.
   *
   * @return its id; for the same answers again within a day, the same one
   * @throws org.innoplaces.problem.InvalidInput when the address is missing or something is wrong,
   *     naming all of it at once, or when too much comes at a time
   * @throws org.innoplaces.membership.ApplicationsClosed when none are taken
   */
  @Transactional
  public UUID save(Typed typed) {
    forms.requireOpen();
    return file(check.draft(typed, forms.shown(typed.form())), Move.SAVE);
  }

  /**
   * Keeps an application and mails the link that confirms its address; before that nobody of us
   * sees it.
   *
   * @return its id; for the same answers again within a day, the same one
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, naming all of
   *     it at once, or when too much comes at a time
   * @throws org.innoplaces.membership.ApplicationsClosed when none are taken
   */
  @Transactional
  public UUID send(Typed typed) {
    forms.requireOpen();
    return file(check.whole(typed, forms.shown(typed.form())), Move.SEND);
  }

  private UUID file(Filing filing, Move begin) {
    applications.queue();
    Instant now = clock.instant();
    Optional<Application> same =
        applications
            .begunWith(filing.digest(begin), now.minus(SAME))
            .filter(one -> !ApplicationState.OVER.contains(one.state()));
    return same.orElseGet(() -> begin(filing, begin, now)).id();
  }

  private Application begin(Filing filing, Move begin, Instant now) {
    String email = filing.applicant().email();
    crowd.limit(email, now);
    Optional<Application> existing =
        applications.of(email).stream()
            .filter(one -> one.state() == ApplicationState.DRAFT || one.state().isOpen())
            .reduce((one, later) -> later.state() == ApplicationState.DRAFT ? one : later);
    Application begun = new Application(TimeOrderedId.next(), filing, begin, now);
    moves.begin(begun, begin);
    if (begin == Move.SEND) {
      existing.ifPresentOrElse(
          other -> tell.askToConfirm(begun, other), () -> tell.askToConfirm(begun));
    }
    return begun;
  }
}
