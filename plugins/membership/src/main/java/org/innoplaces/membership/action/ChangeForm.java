package org.innoplaces.membership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.action.NameActors;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.ApplicationRepository;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.membership.form.FormVersion;
import org.innoplaces.membership.form.TidyForm;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;

/**
 * Says what applicants are asked. A change makes a new version; applications keep the one that they
 * were written with. Permission {@code manage} on {@code membership-form}.
 */
@ApplicationScoped
public class ChangeForm {

  private static final int SHOWN = 50;
  private static final int LARGEST = 200_000;

  private final CheckAccess access;
  private final FormRepository forms;
  private final ApplicationRepository applications;
  private final Languages languages;
  private final NameActors names;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ChangeForm() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ChangeForm(
      CheckAccess access,
      FormRepository forms,
      ApplicationRepository applications,
      Languages languages,
      NameActors names,
      RecordAudit audit,
      Clock clock) {
    this.access = access;
    this.forms = forms;
    this.applications = applications;
    this.languages = languages;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /** The version of now. */
  @Transactional
  public ApplicationForm current(Actor actor) {
    access.require(actor, MembershipPlugin.MANAGE);
    return forms.current();
  }

  /**
   * Any version.
   *
   * @throws NotFound when there is none of that number
   */
  @Transactional
  public ApplicationForm version(Actor actor, int version) {
    access.require(actor, MembershipPlugin.MANAGE);
    return forms
        .find(version)
        .orElseThrow(() -> new NotFound(MembershipWords.wrong("form-no-version", version)));
  }

  /** The newest versions, at most fifty, with the names of those who wrote them. */
  @Transactional
  public List<FormVersion> versions(Actor actor) {
    access.require(actor, MembershipPlugin.MANAGE);
    List<FormVersion> found = forms.versions(SHOWN);
    Map<String, String> people = names.names(found.stream().map(FormVersion::by).toList());
    return found.stream()
        .map(one -> new FormVersion(one.version(), people.get(one.by()), one.at()))
        .toList();
  }

  /**
   * Keeps a form as the newest version. One that asks the same as that of now changes nothing.
   *
   * @param seen the version that the change starts from
   * @return the number of the version that is asked from now on
   * @throws InvalidInput when something is wrong, naming all of it at once with its place
   * @throws OutOfDate when somebody else made a version meanwhile
   */
  @Transactional
  public int change(Actor actor, int seen, FormDefinition typed) {
    access.require(actor, MembershipPlugin.MANAGE);
    FormDefinition wanted = TidyForm.of(typed);
    check(wanted);
    // One change at a time, so that two do not make the same version.
    applications.queue();
    ApplicationForm current = forms.current();
    if (current.definition().equals(wanted)) {
      return current.version();
    }
    if (current.version() != seen) {
      String who = names.name(current.createdBy());
      throw new OutOfDate(List.of(MembershipWords.wrong("form-meanwhile", who, current.version())));
    }
    int version = current.version() + 1;
    forms.add(new ApplicationForm(version, wanted, actor.id(), clock.instant()));
    String detail = JsonText.object().add("from", current.version()).build().toString();
    audit.record(
        actor, new AuditFact("membership.form-changed", "membership-form/" + version, detail));
    return version;
  }

  private void check(FormDefinition wanted) {
    List<Problem> problems = new CheckForm(languages.current().offered()).check(wanted);
    if (problems.isEmpty() && wanted.write().toString().length() > LARGEST) {
      throw new InvalidInput(MembershipWords.wrong("form-large"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
