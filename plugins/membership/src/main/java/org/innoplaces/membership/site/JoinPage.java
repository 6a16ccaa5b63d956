package org.innoplaces.membership.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.innoplaces.http.SiteName;
import org.innoplaces.membership.MembershipPlugin;
import org.innoplaces.membership.MembershipSettings;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.Typed;
import org.innoplaces.membership.action.BeginApplication;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.FindLink;
import org.innoplaces.membership.action.ReadForm;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.site.SiteForm;

/** Takes applications: {@code #{joinPage.…}} in {@code site/join/index.xhtml}. */
@Named("joinPage")
@RequestScoped
public class JoinPage {

  private static final String DONE = "done";
  private static final String ACTION = "action";
  private static final String SAVE = "save";
  private static final String FIND = "find";

  private final SiteForm form;
  private final ReadForm forms;
  private final FileApplication applications;
  private final FindLink links;
  private final SiteName name;
  private final BeginApplication begun;
  private final TypedForm typed;
  private ApplicationForm shown;
  private String done;

  /** For CDI proxies. */
  protected JoinPage() {
    this(null, null, null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public JoinPage(
      SiteForm form,
      ReadForm forms,
      FileApplication applications,
      FindLink links,
      SiteName name,
      BeginApplication begun) {
    this.form = form;
    this.forms = forms;
    this.applications = applications;
    this.links = links;
    this.name = name;
    this.begun = begun;
    this.typed = new TypedForm(form);
  }

  /**
   * What was done: {@code save}, {@code send}, {@code find}, {@code discard}, or empty text. The
   * first question takes what was sent, and has the browser go on to where it can be reloaded.
   */
  public String getDone() {
    if (done == null) {
      done = form.isSent() ? take() : asked();
    }
    return done;
  }

  private String asked() {
    String told = form.value(DONE).orElse("");
    return told.matches("save|send|find|discard") ? told : "";
  }

  private String take() {
    String action = pressed();
    boolean taken = typed.succeeds(() -> act(action));
    if (taken) {
      String page = "/" + form.locale().toLanguageTag() + "/" + MembershipPlugin.PAGE;
      form.go(page + "?" + DONE + "=" + (action.matches("save|find") ? action : "send"));
    }
    return taken ? action : "";
  }

  /**
   * The button that was pressed. Enter in any field presses the first one; who wrote nothing but
   * the address whose link was lost means the other.
   */
  private String pressed() {
    String action = form.value(ACTION).orElse("send");
    boolean alone = values().values().stream().allMatch(String::isBlank);
    return action.equals("send") && alone && !getLost().isBlank() ? FIND : action;
  }

  private void act(String action) {
    if (isTrapped()) {
      throw new InvalidInput(MembershipWords.wrongField("further", "further"));
    }
    if (action.equals(FIND)) {
      links.send(getLost());
      return;
    }
    Typed answers = typed.typed(shown().definition());
    if (action.equals(SAVE)) {
      applications.save(answers);
    } else {
      applications.send(answers);
    }
  }

  /** Whether something stands in what people do not see; then it is shown to them. */
  public boolean isTrapped() {
    return !getFurther().isBlank();
  }

  /** What stands there. */
  public String getFurther() {
    return typed.text("further");
  }

  /** The address whose link was asked for. */
  public String getLost() {
    return typed.text("lost");
  }

  /** Whether applications are taken. */
  public boolean isOpen() {
    return forms.isOpen();
  }

  /** The version of the form that the page shows. */
  public int getVersion() {
    return shown().version();
  }

  /** The questions, with what was typed and what is wrong. */
  public List<SectionLine> getSections() {
    return new FormLines(form.locale(), values(), Map.of(), typed.problems(), question -> false)
        .of(shown().definition());
  }

  /** What was typed here, or before one was led here. */
  private Map<String, String> values() {
    return form.isSent()
        ? typed.values(shown().definition())
        : begun.typed(form.value(BeginApplication.PARAMETER).orElse(""));
  }

  /** What is wrong beside the questions. */
  public List<String> getGeneral() {
    return typed.general(getSections(), getBeside());
  }

  /** What is wrong with the address whose link was asked for. */
  public List<ProblemLine> getBeside() {
    return typed.beside("lost", "page.lost.email");
  }

  /** Who keeps what is written, and why. */
  public String getController() {
    return MembershipWords.of("page.privacy.who", name.in(form.locale())).in(form.locale());
  }

  /** For how long what is kept. */
  public String getKept() {
    MembershipSettings set = forms.settings();
    return MembershipWords.of(
            "page.privacy.long", set.draftDays(), set.confirmDays(), set.endedMonths())
        .in(form.locale());
  }

  private ApplicationForm shown() {
    if (shown == null) {
      int version = typed.number("form");
      shown = version == 0 ? forms.current() : forms.shown(version);
    }
    return shown;
  }
}
