package org.innoplaces.contact.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectWords;
import org.innoplaces.contact.WantedSubject;
import org.innoplaces.contact.action.ChangeSubject;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.http.TidyText;
import org.innoplaces.problem.Stamp;

/** What one can write about: {@code #{contactSubjects.…}}. */
@Named("contactSubjects")
@RequestScoped
public class SubjectsScreen {

  private static final String PATH = "/desk/plugins/contact-subjects";
  private static final String NEW = "new";
  private static final int NO_NUMBER = -1;

  private final DeskForm form;
  private final ChangeSubject subjects;
  private final CurrentActor actor;
  private final Languages languages;
  private Subject one;
  private boolean asked;

  /** For CDI proxies. */
  protected SubjectsScreen() {
    this(null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public SubjectsScreen(
      DeskForm form, ChangeSubject subjects, CurrentActor actor, Languages languages) {
    this.form = form;
    this.subjects = subjects;
    this.actor = actor;
    this.languages = languages;
  }

  /** Whether one subject is asked for, and not the list. */
  public boolean isSingle() {
    return form.part(1).isPresent();
  }

  /** Whether it is only being made. */
  public boolean isNew() {
    return form.part(1).filter(NEW::equals).isPresent();
  }

  /** All of them, in their order. */
  public List<Subject> getAll() {
    return subjects.all(actor.get());
  }

  /** Does what the form asks, once; the page asks for it first. */
  public boolean isAsked() {
    if (!asked) {
      asked = true;
      if (form.isPost()) {
        form.to(PATH, "changed", this::save);
      } else {
        getOne();
      }
    }
    return form.isPost();
  }

  private void save() {
    if (isNew()) {
      subjects.add(actor.get(), typed("name").strip(), wanted());
    } else {
      subjects.change(actor.get(), name(), new Stamp(typed("stamp")), wanted());
    }
  }

  private String name() {
    return form.part(1).orElse("");
  }

  /** The subject of the page as it is kept; null when it is only being made. */
  public Subject getOne() {
    if (one == null && isSingle() && !isNew()) {
      one = subjects.one(actor.get(), name());
    }
    return one;
  }

  /**
   * What the change starts from; after a refusal what is kept now, so that a second press counts.
   */
  public String getStamp() {
    return getOne() == null ? "" : getOne().stamped().stamp().value();
  }

  /** The title of the page. */
  public String getTitle() {
    return getOne() == null ? ContactWords.of("subjects.new").in(form.locale()) : title(getOne());
  }

  private WantedSubject wanted() {
    Map<String, SubjectWords> words = new HashMap<>();
    for (String language : getLanguages()) {
      words.put(
          language,
          new SubjectWords(
              text(TidyText.line(typed("title-" + language))),
              text(TidyText.lines(typed("intro-" + language))),
              text(TidyText.line(typed("answer-" + language)))));
    }
    return new WantedSubject(
        number("place"),
        !typed("offered").isEmpty(),
        typed("team"),
        number("target-days"),
        number("kept-days"),
        words);
  }

  private static String text(String typed) {
    return typed.isBlank() ? null : typed;
  }

  private int number(String name) {
    String typed = typed(name).strip();
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : NO_NUMBER;
  }

  private String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** What a field shows: what was typed, else what is kept. */
  public String value(String field) {
    if (form.isPost()) {
      return typed(field);
    }
    Subject kept = getOne();
    return switch (field) {
      case "place" -> String.valueOf(kept == null ? getAll().size() + 1 : kept.place());
      case "offered" -> kept == null || kept.isOffered() ? "yes" : "";
      case "team" -> kept == null ? "" : kept.team().orElse("");
      case "target-days" -> String.valueOf(kept == null ? 5 : kept.targetDays());
      case "kept-days" -> String.valueOf(kept == null ? 365 : kept.kept().toDays());
      default -> kept == null ? "" : words(kept, field);
    };
  }

  private static String words(Subject kept, String field) {
    int hyphen = field.lastIndexOf('-');
    Locale locale = Locale.forLanguageTag(field.substring(hyphen + 1));
    return switch (field.substring(0, hyphen)) {
      case "title" -> kept.title().in(locale);
      case "intro" -> kept.intro(locale).orElse("");
      default -> kept.answer(locale).orElse("");
    };
  }

  /** The languages of the site. */
  public List<String> getLanguages() {
    return languages.current().offered();
  }

  /** What a language is called. */
  public String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(form.locale());
  }

  /** What a subject is called. */
  public String title(Subject subject) {
    return subject.title().in(form.locale());
  }

  /** How long conversations about it are kept, in words. */
  public String kept(Subject subject) {
    return subject.keptInWords().in(form.locale());
  }
}
