package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
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
    return open(actor, MembershipPlugin.REVIEW, id);
  }

  private Application open(Actor actor, Permission permission, UUID id) {
    access.require(actor, permission);
    return seen(applications.lock(id));
  }

  /** To look at, by who may. */
  Application seen(UUID id) {
    return seen(applications.find(id));
  }

  private static Application seen(Optional<Application> found) {
    return found
        .filter(one -> !ApplicationState.UNSEEN.contains(one.state()))
        .orElseThrow(UnknownApplication::new);
  }

  /** The same as to open it, when it is still to be decided on. */
  Application undecided(Actor actor, UUID id) {
    return undecided(actor, MembershipPlugin.REVIEW, id);
  }

  /** The same by who has another permission. */
  Application undecided(Actor actor, Permission permission, UUID id) {
    Application application = open(actor, permission, id);
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
    done(actor, application, deed, JsonText.object().build());
  }

  /** The same with what it was about: ids alone. */
  void done(Actor actor, Application application, String deed, JsonObject detail) {
    application.touch(actor.id());
    String action = MembershipPlugin.ID + "." + deed;
    audit.record(actor, new AuditFact(action, application.reference(), detail.toString()));
  }
}
