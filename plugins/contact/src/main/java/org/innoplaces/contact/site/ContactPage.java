package org.innoplaces.contact.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Receipt;
import org.innoplaces.contact.Reception;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.GivePass;
import org.innoplaces.contact.action.PassOnOrReceive;
import org.innoplaces.contact.action.ReadSubjects;
import org.innoplaces.http.SiteName;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.site.SiteForm;

/** Takes messages: {@code #{contactPage.…}} in {@code site/contact/index.xhtml}. */
@Named("contactPage")
@RequestScoped
public class ContactPage {

  private static final String SUBJECT = "subject";
  private static final String ARRIVED = "arrived";
  private static final String TO_CONFIRM = "to-confirm";
  private static final String FILE = "file";
  private static final String PASS = "pass";
  private static final String ALTCHA = "altcha";

  private final SiteForm form;
  private final ReadSubjects subjects;
  private final PassOnOrReceive messages;
  private final SiteName name;
  private final GivePass passes;
  private List<Problem> problems = List.of();
  private Boolean taken;
  private boolean shown;

  /** For CDI proxies. */
  protected ContactPage() {
    this(null, null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public ContactPage(
      SiteForm form,
      ReadSubjects subjects,
      PassOnOrReceive messages,
      SiteName name,
      GivePass passes) {
    this.form = form;
    this.subjects = subjects;
    this.messages = messages;
    this.name = name;
    this.passes = passes;
  }

  /** Whether the page asks for the form for the first time: one page has one, with its anchors. */
  public boolean isFirst() {
    boolean first = !shown;
    shown = true;
    return first;
  }

  /**
   * Whether a message was taken; the first question takes what was sent, and has the browser go on
   * to where it can be reloaded, or to the page of the plugin that took it over.
   */
  public boolean isTaken() {
    if (taken == null) {
      taken = form.isSent() ? take() : form.value(ARRIVED).isPresent();
    }
    return taken;
  }

  private boolean take() {
    AtomicReference<Reception> reception = new AtomicReference<>();
    boolean done = form.succeeds(() -> reception.set(received()));
    if (done) {
      form.go(reception.get().onward().orElseGet(() -> thanks(reception.get())));
    }
    return done;
  }

  private String thanks(Reception reception) {
    String how = reception.receipt().filter(Receipt::waits).map(one -> TO_CONFIRM).orElse("yes");
    return "/" + form.locale().toLanguageTag() + "/contact?" + ARRIVED + "=" + how;
  }

  private Reception received() {
    try {
      return messages.take(
          writing(),
          new Circumstances(form.visitorAddress(), value(PASS), isTrapped(), value(ALTCHA)));
    } catch (InvalidInput refused) {
      problems = refused.problems();
      throw refused;
    }
  }

  /** Whether what was taken is not sent before its sender confirms it by mail. */
  public boolean isToConfirm() {
    return value(ARRIVED).equals(TO_CONFIRM);
  }

  /** By this we know when the form was opened. */
  public String getPass() {
    return passes.renew(value(PASS));
  }

  /** What is wrong, with the field where it is; often nothing. */
  public List<FieldProblem> getProblems() {
    return problems.stream().map(problem -> FieldProblem.of(problem, locale())).toList();
  }

  /** Whether files were chosen that a browser has to be given again. */
  public boolean isFileLost() {
    return !problems.isEmpty() && !form.files(FILE).isEmpty();
  }

  /** People do not see that field, and their programs leave it alone. */
  private boolean isTrapped() {
    return !value("further").isBlank();
  }

  private Writing writing() {
    Sender sender = new Sender(value("name"), value("email"), value("organisation"), locale());
    return new Writing(sender, value(SUBJECT), value("message"), form.files(FILE));
  }

  private String value(String name) {
    return form.value(name).orElse("");
  }

  private Locale locale() {
    return form.locale();
  }

  /** What one can write about. */
  public List<SubjectLine> getSubjects() {
    return subjects.offered().stream().map(this::line).toList();
  }

  /** Who keeps what is written, and why. */
  public String getController() {
    return ContactWords.of("page.privacy.who", name.in(locale())).in(locale());
  }

  private SubjectLine line(Subject subject) {
    return new SubjectLine(
        subject.name(),
        subject.title().in(locale()),
        subject.intro(locale()).orElse(null),
        subject.answer(locale()).orElse(null),
        subject.keptInWords().in(locale()),
        subject.name().equals(value(SUBJECT)));
  }
}
