package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.WantedSubject;
import org.innoplaces.json.JsonText;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;

/** Says what one can write about. Permission {@code manage} on {@code contact-subjects}. */
@ApplicationScoped
public class ChangeSubject {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final CheckAccess access;
  private final CheckSubject check;
  private final SubjectRepository subjects;
  private final RecordAudit audit;

  /** For CDI proxies. */
  protected ChangeSubject() {
    this(null, null, null, null);
  }

  @Inject
  ChangeSubject(
      CheckAccess access, CheckSubject check, SubjectRepository subjects, RecordAudit audit) {
    this.access = access;
    this.check = check;
    this.subjects = subjects;
    this.audit = audit;
  }

  /** All of them, those too that are not offered, in their order. */
  @Transactional
  public List<Subject> all(Actor actor) {
    access.require(actor, ContactPlugin.MANAGE);
    return subjects.all();
  }

  /**
   * The subject of that name.
   *
   * @throws NotFound when there is none
   */
  @Transactional
  public Subject one(Actor actor, String name) {
    access.require(actor, ContactPlugin.MANAGE);
    return subjects
        .named(name)
        .orElseThrow(
            () ->
                new NotFound(
                    new Problem(
                        "contact-no-subject", null, ContactWords.of("wrong.no-subject", name))));
  }

  /**
   * Adds one.
   *
   * @param name for programs, lower-case letters, digits and hyphens; it stays
   * @throws InvalidInput when something is wrong, naming all of it at once
   */
  @Transactional
  public void add(Actor actor, String name, WantedSubject wanted) {
    access.require(actor, ContactPlugin.MANAGE);
    check.check(wanted, wrongName(name));
    Subject subject = new Subject(TimeOrderedId.next(), name);
    subject.become(wanted);
    subjects.add(subject);
    record(actor, subject, "contact.subject-added");
  }

  /**
   * Changes one.
   *
   * @param startsFrom what the change starts from
   * @throws org.innoplaces.problem.ChangedMeanwhile when somebody else changed it
   * @throws InvalidInput when something is wrong, naming all of it at once
   */
  @Transactional
  public void change(Actor actor, String name, Stamp startsFrom, WantedSubject wanted) {
    Subject subject = one(actor, name);
    check.check(wanted, List.of());
    subject.stamped().require(Optional.of(startsFrom), Optional.empty(), name);
    subject.become(wanted);
    record(actor, subject, "contact.subject-changed");
  }

  private List<Problem> wrongName(String name) {
    if (!NAME.matcher(name).matches()) {
      return List.of(ContactWords.wrong("name", "subject-name"));
    }
    return subjects.named(name).isEmpty()
        ? List.of()
        : List.of(ContactWords.wrong("name", "subject-taken"));
  }

  private void record(Actor actor, Subject subject, String deed) {
    String detail =
        JsonText.object()
            .add("name", subject.name())
            .add("offered", subject.isOffered())
            .add("keptDays", subject.kept().toDays())
            .build()
            .toString();
    audit.record(actor, new AuditFact(deed, "contact-subject/" + subject.id(), detail));
  }
}
