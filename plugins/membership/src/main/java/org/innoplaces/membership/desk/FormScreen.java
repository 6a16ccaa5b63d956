package org.innoplaces.membership.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.membership.MembershipWords;
import org.innoplaces.membership.action.ChangeForm;
import org.innoplaces.membership.action.CheckSettings;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.ArrangedForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.FormVersion;
import org.innoplaces.membership.form.QuestionKind;
import org.innoplaces.membership.form.Said;
import org.innoplaces.membership.form.TidyForm;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/**
 * What applicants are asked, to be changed: {@code #{membershipForm.…}}. All that is typed travels
 * with the page until it is saved as a new version; every button shows it again, arranged anew.
 */
@Named("membershipForm")
@RequestScoped
public class FormScreen {

  private static final String PATH = "/desk/plugins/membership-form";
  private static final String PREVIEW = "preview:";

  private final DeskForm form;
  private final ChangeForm forms;
  private final CurrentActor actor;
  private final Languages languages;
  private final CheckSettings settings;
  private ApplicationForm current;
  private FormDefinition definition;
  private List<Problem> problems = List.of();
  private FormPart touched;
  private List<String> spoken;
  private List<FormVersion> versions;

  /** For CDI proxies. */
  protected FormScreen() {
    this(null, null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public FormScreen(
      DeskForm form,
      ChangeForm forms,
      CurrentActor actor,
      Languages languages,
      CheckSettings settings) {
    this.form = form;
    this.forms = forms;
    this.actor = actor;
    this.languages = languages;
    this.settings = settings;
  }

  /** The form as the page shows it; the first question does what was asked. */
  public FormDefinition getDefinition() {
    if (definition == null) {
      current = forms.current(actor.get());
      definition = form.isPost() ? typed() : kept();
    }
    return definition;
  }

  /** What the settings name that the form of now lacks, in words. */
  public List<String> getUnfit() {
    return settings.unfit(actor.get()).stream().map(one -> one.text(form.locale())).toList();
  }

  /** That of now, or an older one that somebody wants to start from. */
  private FormDefinition kept() {
    return form.parameter("from")
        .filter(number -> number.matches("\\d{1,9}"))
        .map(number -> forms.version(actor.get(), Integer.parseInt(number)).definition())
        .orElseGet(current::definition);
  }

  private FormDefinition typed() {
    FormDefinition typed = TidyForm.of(new TypedDefinition(form, getLanguages()).read());
    String deed = form.parameter("do").orElse("");
    if (deed.equals("save")) {
      form.to(PATH, "changed", () -> save(typed));
      return typed;
    }
    return arranged(typed, deed);
  }

  private void save(FormDefinition typed) {
    try {
      forms.change(actor.get(), number("seen"), typed);
    } catch (PlatformException refused) {
      problems = refused.problems();
      throw refused;
    }
  }

  private FormDefinition arranged(FormDefinition typed, String deed) {
    int colon = deed.indexOf(':') + 1;
    Optional<FormPart> part = FormPart.of(deed.substring(colon));
    ArrangedForm arranged =
        switch (deed.substring(0, colon)) {
          case "up:" -> part.map(one -> ArrangedForm.moved(typed, one, -1)).orElse(null);
          case "down:" -> part.map(one -> ArrangedForm.moved(typed, one, 1)).orElse(null);
          case "remove:" -> part.map(one -> ArrangedForm.removed(typed, one)).orElse(null);
          case "add:" -> ArrangedForm.added(typed, part);
          default -> null;
        };
    if (arranged == null) {
      return typed;
    }
    touched = arranged.touched();
    return arranged.form();
  }

  /** The sections with their questions, as they are shown. */
  public List<SectionPart> getSections() {
    return new FormLayout(form.locale(), this::isOpen).of(getDefinition());
  }

  /** Unfolded is what was just added or has something wrong. */
  private boolean isOpen(FormPart part) {
    String pointer = part.pointer() + "/";
    boolean wrong =
        problems.stream()
            .filter(problem -> problem.source() != null)
            .anyMatch(problem -> (problem.source().value() + "/").startsWith(pointer));
    boolean moved = form.parameter("do").filter(deed -> deed.matches("(up|down):.*")).isPresent();
    boolean within = touched != null && (touched.pointer() + "/").startsWith(pointer);
    return wrong || within && !(moved && touched.depth() == 2);
  }

  /**
   * Whether the reader goes on at a button, as who presses “up” several times.
   *
   * @param deed up or down
   */
  public boolean isNext(String deed, FormPart part) {
    return part.equals(touched)
        && form.parameter("do").filter(done -> done.startsWith(deed)).isPresent();
  }

  /** Whether the reader goes on with a part that was just added. */
  public boolean isAdded(FormPart part) {
    return isNext("add:", part);
  }

  /**
   * The version that the change starts from; after a refusal that of now, so that one can insist.
   */
  public int getSeen() {
    getDefinition();
    return form.isPost() && problems.isEmpty() ? number("seen") : current.version();
  }

  /** Which version is asked now, since when, and who wrote it. */
  public FormVersion getCurrent() {
    return getVersions().get(0);
  }

  /** The newest versions. */
  public List<FormVersion> getVersions() {
    if (versions == null) {
      versions = forms.versions(actor.get());
    }
    return versions;
  }

  /** The version that the page started from when that is an older one; null otherwise. */
  public String getFrom() {
    return form.parameter("from").filter(number -> number.matches("\\d{1,9}")).orElse(null);
  }

  /** The languages of the site, and those that the form has besides. */
  public List<String> getLanguages() {
    if (spoken == null) {
      Set<String> all = new LinkedHashSet<>(languages.current().offered());
      all.addAll(forms.current(actor.get()).definition().languages());
      spoken = List.copyOf(all);
    }
    return spoken;
  }

  /** What a language is called. */
  public String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(form.locale());
  }

  /** A text in one language alone; empty text when it is missing. */
  public String text(Said said, String language) {
    return said.texts().getOrDefault(language, "");
  }

  /** What an answer may look like. */
  public List<QuestionKind> getKinds() {
    return List.of(QuestionKind.values());
  }

  /** What a kind is called. */
  public String label(QuestionKind kind) {
    return MembershipWords.of("kind." + kind.token()).in(form.locale());
  }

  /** A sentence of ours that names something. */
  public String say(String key, Object argument) {
    return MembershipWords.of(key, argument).in(form.locale());
  }

  /** The language in which it is to be seen as applicants will see it; null when it is not. */
  public String getPreview() {
    return form.parameter("do")
        .filter(deed -> form.isPost() && deed.startsWith(PREVIEW))
        .map(deed -> deed.substring(PREVIEW.length()))
        .filter(getLanguages()::contains)
        .orElse(null);
  }

  private int number(String name) {
    String typed = form.parameter(name).orElse("");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
