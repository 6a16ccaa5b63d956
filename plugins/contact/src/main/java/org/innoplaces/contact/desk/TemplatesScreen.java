package org.innoplaces.contact.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.contact.WantedTemplate;
import org.innoplaces.contact.action.KeepTemplates;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.desk.DeskForm;
import org.innoplaces.problem.Stamp;

/** What the team answers often: {@code #{contactTemplates.…}}. */
@Named("contactTemplates")
@RequestScoped
public class TemplatesScreen {

  private static final String PATH = "/desk/plugins/contact-templates";
  private static final String NEW = "new";

  private final DeskForm form;
  private final KeepTemplates templates;
  private final CurrentActor actor;
  private final Languages languages;
  private ReplyTemplate one;
  private boolean asked;

  /** For CDI proxies. */
  protected TemplatesScreen() {
    this(null, null, null, null);
  }

  /** Reads this form. */
  @Inject
  public TemplatesScreen(
      DeskForm form, KeepTemplates templates, CurrentActor actor, Languages languages) {
    this.form = form;
    this.templates = templates;
    this.actor = actor;
    this.languages = languages;
  }

  /** Whether one template is asked for, and not the list. */
  public boolean isSingle() {
    return form.part(1).isPresent();
  }

  /** Whether it is only being made. */
  public boolean isNew() {
    return form.part(1).filter(NEW::equals).isPresent();
  }

  /** All of them, by title. */
  public List<ReplyTemplate> getAll() {
    return templates.all(actor.get());
  }

  /** Does what the form asks, once; the page asks for it first. */
  public boolean isAsked() {
    if (!asked) {
      asked = true;
      if (!form.isPost()) {
        getOne();
      } else if (typed("do").equals("remove")) {
        form.to(PATH, "changed", () -> templates.remove(actor.get(), id()));
      } else {
        form.to(PATH, "changed", this::save);
      }
    }
    return form.isPost();
  }

  private void save() {
    Map<String, String> texts = new HashMap<>();
    getLanguages().forEach(language -> texts.put(language, typed("text-" + language)));
    WantedTemplate wanted = new WantedTemplate(typed("title"), texts);
    if (isNew()) {
      templates.add(actor.get(), wanted);
    } else {
      templates.change(actor.get(), id(), new Stamp(typed("stamp")), wanted);
    }
  }

  private String id() {
    return form.part(1).orElse("");
  }

  /** The template of the page as it is kept; null when it is only being made. */
  public ReplyTemplate getOne() {
    if (one == null && isSingle() && !isNew()) {
      one = templates.one(actor.get(), id());
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
    return getOne() == null
        ? ContactWords.of(isNew() ? "templates.new" : "templates.title").in(form.locale())
        : getOne().title();
  }

  /** What a field shows: what was typed, else what is kept. */
  public String value(String field) {
    if (form.isPost()) {
      return typed(field);
    }
    ReplyTemplate kept = getOne();
    if (kept == null) {
      return "";
    }
    return field.equals("title") ? kept.title() : kept.text(languageOf(field)).orElse("");
  }

  private static Locale languageOf(String field) {
    return Locale.forLanguageTag(field.substring(field.indexOf('-') + 1));
  }

  private String typed(String name) {
    return form.parameter(name).orElse("");
  }

  /** The languages of the site. */
  public List<String> getLanguages() {
    return languages.current().offered();
  }

  /** What a language is called. */
  public String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(form.locale());
  }

  /** In which languages a template speaks. */
  public String languages(ReplyTemplate template) {
    return getLanguages().stream()
        .filter(language -> template.text(Locale.forLanguageTag(language)).isPresent())
        .map(this::nameOf)
        .collect(Collectors.joining(", "));
  }

  /** What can stand between braces, told in one sentence. */
  public String getVariables() {
    String all =
        templates.variables().stream()
            .map(one -> "{" + one.name() + "} – " + one.meaning().in(form.locale()))
            .collect(Collectors.joining(", "));
    return ContactWords.of("templates.variables", all).in(form.locale());
  }
}
