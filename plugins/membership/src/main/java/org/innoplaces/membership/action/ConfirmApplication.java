package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.membership.AlreadyApplied;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep.Told;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.UnknownApplication;

/** Somebody shows that the address of an application is theirs. Whoever has its link may. */
@ApplicationScoped
public class ConfirmApplication {

  private final ApplicationRepository applications;
  private final MakeMove moves;
  private final LeaveErrand errands;

  /** For CDI proxies. */
  protected ConfirmApplication() {
    this(null, null, null);
  }

  @Inject
  ConfirmApplication(ApplicationRepository applications, MakeMove moves, LeaveErrand errands) {
    this.applications = applications;
    this.moves = moves;
    this.errands = errands;
  }

  /**
   * It comes to us; whatever else of the address was not sent is removed.
   *
   * @throws UnknownApplication when it is gone
   * @throws AlreadyApplied when another one of the address is with us
   * @throws org.innoplaces.membership.WrongMove when it was confirmed already
   */
  @Transactional
  public void confirm(UUID id) {
    applications.queue();
    Application application = applications.lock(id).orElseThrow(UnknownApplication::new);
    List<Application> others =
        applications.of(application.applicant().email()).stream()
            .filter(other -> !other.id().equals(id))
            .toList();
    if (others.stream().anyMatch(other -> other.state().isOpen())) {
      throw new AlreadyApplied();
    }
    others.stream()
        .filter(other -> ApplicationState.UNSEEN.contains(other.state()))
        .forEach(applications::remove);
    moves.make(application, Move.CONFIRM, Actor.ANONYMOUS, Told.NOTHING);
    errands.now(OfferResume.ERRAND, id.toString());
  }

  /**
   * Who it says that applies, for the page before; changes nothing.
   *
   * @throws UnknownApplication when it is gone
   */
  @Transactional
  public Application look(UUID id) {
    return applications.find(id).orElseThrow(UnknownApplication::new);
  }
}
