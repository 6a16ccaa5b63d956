package org.innoplaces.contact.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.ReadSubjects;
import org.innoplaces.contact.action.ReceiveMessage;
import org.innoplaces.http.SiteName;
import org.innoplaces.site.SiteForm;

/** Takes messages: {@code #{contactPage.…}} in {@code site/contact/index.xhtml}. */
@Named("contactPage")
@RequestScoped
public class ContactPage {

  private static final String SUBJECT = "subject";
  private static final String ARRIVED = "arrived";

  private final SiteForm form;
  private final ReadSubjects subjects;
  private final ReceiveMessage messages;
  private final SiteName name;
  private Boolean taken;

  /** For CDI proxies. */
  protected ContactPage() {
    this(null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public ContactPage(SiteForm form, ReadSubjects subjects, ReceiveMessage messages, SiteName name) {
    this.form = form;
    this.subjects = subjects;
    this.messages = messages;
    this.name = name;
  }

  /**
   * Whether a message was taken; the first question takes what was sent, and has the browser go on
   * to where it can be reloaded.
   */
  public boolean isTaken() {
    if (taken == null) {
      taken = form.isSent() ? take() : form.value(ARRIVED).isPresent();
    }
    return taken;
  }

  private boolean take() {
    boolean done = form.succeeds(() -> messages.receive(writing(), isTrapped()));
    if (done) {
      form.go("/" + form.locale().toLanguageTag() + "/contact?" + ARRIVED + "=yes");
    }
    return done;
  }

  /** People do not see that field, and their programs leave it alone. */
  private boolean isTrapped() {
    return !value("further").isBlank();
  }

  private Writing writing() {
    Sender sender = new Sender(value("name"), value("email"), value("organisation"), locale());
    return new Writing(sender, value(SUBJECT), value("message"));
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
