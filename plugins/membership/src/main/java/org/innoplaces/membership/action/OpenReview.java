package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.UnknownApplication;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;

/** What all deeds of reviewers have in common: who may, the lock, the record. */
@ApplicationScoped
class OpenReview {

  private static final int LONGEST = 4_000;

  private final ReviewAccess access;
  private final ApplicationRepository applications;
  private final RecordAudit audit;

  protected OpenReview() {
    this(null, null, null);
  }

  @Inject
  OpenReview(ReviewAccess access, ApplicationRepository applications, RecordAudit audit) {
    this.access = access;
    this.applications = applications;
    this.audit = audit;
  }

  /** Locks one that we may see until the transaction ends. */
  Application open(Actor actor, UUID id) {
    access.require(actor, MembershipPlugin.REVIEW);
    return applications
        .lock(id)
        .filter(one -> !ApplicationState.UNSEEN.contains(one.state()))
        .orElseThrow(UnknownApplication::new);
  }

  /** The same, when it is still to be decided on. */
  Application undecided(Actor actor, UUID id) {
    Application application = open(actor, id);
    if (!ApplicationState.OPEN.contains(application.state())) {
      throw new Conflict(MembershipWords.wrong("decided", application.state().label()));
    }
    return application;
  }

  /** Refuses a text that is too long, or missing though it is needed. */
  static void check(String field, String text, Optional<String> missing) {
    if (text.isBlank() && missing.isPresent()) {
      throw new InvalidInput(MembershipWords.wrongField(field, missing.get()));
    }
    if (text.length() > LONGEST) {
      throw new InvalidInput(MembershipWords.wrongField(field, "long", text.length(), LONGEST));
    }
  }

  /** Records the deed, without a word of what was said; whoever saw it before has to look again. */
  void done(Actor actor, Application application, String deed) {
    application.touch(actor.id());
    String action = MembershipPlugin.ID + "." + deed;
    audit.record(
        actor,
        new AuditFact(action, application.reference(), JsonText.object().build().toString()));
  }
}
