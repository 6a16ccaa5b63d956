package org.innoplaces.membership.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.account.Secret;
import org.innoplaces.membership.Application;
import org.innoplaces.membership.ApplicationState;
import org.innoplaces.membership.ApplicationStep;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Move;
import org.innoplaces.membership.OpenedApplication;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.action.ChangeOwn;
import org.innoplaces.membership.action.ReadOwn;
import org.innoplaces.membership.form.Question;
import org.innoplaces.site.SiteForm;

/**
 * Shows an applicant how it stands: {@code #{applicantPage.…}} in {@code site/join/entry.xhtml}.
 */
@Named("applicantPage")
@RequestScoped
public class ApplicantPage {

  private static final String DONE = "done";

  private final SiteForm form;
  private final ReadOwn read;
  private final ChangeOwn change;
  private final TypedForm typed;
  private Secret secret;
  private OpenedApplication opened;
  private String done = "";

  /** For CDI proxies. */
  protected ApplicantPage() {
    this(null, null, null);
  }

  /** Reads this form. */
  @Inject
  public ApplicantPage(SiteForm form, ReadOwn read, ChangeOwn change) {
    this.form = form;
    this.read = read;
    this.change = change;
    this.typed = new TypedForm(form);
  }

  /**
   * Opens the application and does what was sent; asked first.
   *
   * @param key the last part of the address
   * @return whether there is one
   */
  public boolean open(String key) {
    secret = new Secret(key);
    if (!load()) {
      return false;
    }
    if (form.isSent()) {
      act(form.value("action").orElse(""));
    } else {
      done = told(form.value(DONE).orElse(""));
    }
    return opened != null;
  }

  private boolean load() {
    return typed.succeeds(() -> opened = read.open(secret));
  }

  private static String told(String done) {
    return done.matches("save|submit|correct|answer|withdraw|discard") ? done : "";
  }

  private void act(String action) {
    if (typed.succeeds(() -> change(action))) {
      String page = "/" + form.locale().toLanguageTag() + "/" + MembershipPlugin.PAGE;
      boolean gone = action.equals("discard");
      form.go((gone ? page : page + "/" + secret.value()) + "?" + DONE + "=" + told(action));
    } else {
      load();
    }
  }

  private void change(String action) {
    Typed answers = typed.typed(opened.form());
    int seen = typed.number("seen");
    switch (action) {
      case "save" -> change.save(secret, seen, ticked(answers));
      case "submit" -> change.submit(secret, seen, ticked(answers));
      case "correct" -> change.correct(secret, seen, ticked(answers));
      case "answer" -> change.answer(secret, seen, ticked(answers), getReply());
      case "withdraw" -> change.withdraw(secret);
      case "discard" -> change.discard(secret);
      default -> {
        // Whatever else a program sends: the page is shown as it is.
      }
    }
  }

  /** Browsers send nothing for a box that is not ticked; that is an answer, too. */
  private Typed ticked(Typed answers) {
    Map<String, String> all = new HashMap<>();
    opened.form().questions().forEach(question -> all.put(question.name(), ""));
    all.putAll(answers.values());
    return new Typed(answers.locale(), answers.form(), all);
  }

  /** The answer to what we asked, as it was typed. */
  public String getReply() {
    return typed.text("reply");
  }

  /** What was just done; empty text when nothing was. */
  public String getDone() {
    return done;
  }

  /** How it stands. */
  public ApplicationState getState() {
    return application().state();
  }

  /** How it stands, for people. */
  public String getStateLabel() {
    return application().state().label().in(form.locale());
  }

  /** What happens next. */
  public String getNext() {
    return MembershipWords.of("next." + application().state().token()).in(form.locale());
  }

  /** The place on the waiting list; null when it waits for none. */
  public Integer getPosition() {
    return application().position().orElse(null);
  }

  /** The day on which it is looked at again, at noon; null unless it is put off until one. */
  public Instant getAgain() {
    return application()
        .deferredUntil()
        .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
        .orElse(null);
  }

  /** When it came to us; null before. */
  public Instant getSubmittedAt() {
    return application().submittedAt().orElse(null);
  }

  /** Until when a decision can be expected; null when none is waited for. */
  public Instant getExpected() {
    return opened.expected().orElse(null);
  }

  /** When it is removed; null while that is open. */
  public Instant getKeptUntil() {
    return opened.keptUntil().orElse(null);
  }

  /** Goes up with everything that happens to it. */
  public int getVersion() {
    return application().version();
  }

  /** The version of the form. */
  public int getForm() {
    return application().form();
  }

  /** Whether it is to be filled in and sent. */
  public boolean isDraft() {
    return application().state() == ApplicationState.DRAFT;
  }

  /** Whether it can be corrected. */
  public boolean isCorrectable() {
    return application().state() == ApplicationState.SUBMITTED;
  }

  /** Whether we asked something. */
  public boolean isAsked() {
    return application().state() == ApplicationState.MORE_INFORMATION;
  }

  /** Whether it can be taken back. */
  public boolean isWithdrawable() {
    return Move.WITHDRAW.isPossibleFrom(application().state());
  }

  /** What we last wrote; null when we wrote nothing since the last step. */
  public String getMessage() {
    List<ApplicationStep> steps = opened.steps();
    String message = steps.get(steps.size() - 1).message();
    boolean ours = steps.get(steps.size() - 1).move().permission().isPresent();
    return ours && !message.isBlank() ? message : null;
  }

  /** What became of it, the oldest first. */
  public List<StepLine> getSteps() {
    return opened.steps().stream()
        .map(step -> new StepLine(step.to().label().in(form.locale()), step.madeAt()))
        .toList();
  }

  /** The questions, with what was typed last. */
  public List<SectionLine> getSections() {
    Map<String, String> values = new HashMap<>(application().answers().values());
    if (form.isSent()) {
      values.putAll(typed.values(opened.form()));
      values.put(Question.EMAIL, application().applicant().email());
    }
    return new FormLines(
            form.locale(),
            values,
            application().asked().values(),
            typed.problems(),
            question -> question.name().equals(Question.EMAIL))
        .of(opened.form());
  }

  /** Only those questions that we have a remark about. */
  public List<SectionLine> getAskedSections() {
    return getSections().stream()
        .map(
            section ->
                new SectionLine(
                    section.id(),
                    section.title(),
                    section.lines().stream().filter(line -> line.remark() != null).toList()))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  /** What is wrong beside the questions. */
  public List<String> getGeneral() {
    return typed.general(opened == null ? List.of() : getSections(), getBeside());
  }

  /** What is wrong with the answer that is written beside the questions. */
  public List<ProblemLine> getBeside() {
    return typed.beside("reply", "own.reply");
  }

  private Application application() {
    return opened.application();
  }
}
