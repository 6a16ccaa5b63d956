package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.mail.EditedTemplate;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.TemplateRepository;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.UnknownTemplate;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.mail.extension.MailTemplates;
import org.innoplaces.plugin.Contributions;

/** The mails of plugins and the words that they have now. */
@ApplicationScoped
class KnownTemplates {

  private final Contributions<MailTemplates> contributed;
  private final TemplateRepository repository;
  private final Languages languages;

  protected KnownTemplates() {
    this.contributed = null;
    this.repository = null;
    this.languages = null;
  }

  @Inject
  KnownTemplates(
      @Any Instance<MailTemplates> contributed,
      TemplateRepository repository,
      Languages languages) {
    this.contributed = Contributions.of(contributed);
    this.repository = repository;
    this.languages = languages;
  }

  /** The languages that the site offers. */
  List<String> languages() {
    return languages.current().offered();
  }

  /** All of them, by id. */
  List<MailTemplate> all() {
    Map<String, MailTemplate> all = new LinkedHashMap<>();
    contributed
        .collect(MailTemplates::templates)
        .forEach(some -> some.forEach(one -> all.putIfAbsent(one.id(), one)));
    return all.values().stream().sorted(Comparator.comparing(MailTemplate::id)).toList();
  }

  /** One of them; {@link UnknownTemplate} when there is none. */
  MailTemplate one(String id) {
    return all().stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UnknownTemplate(id));
  }

  /** With its words in one of the site's languages; {@link UnknownTemplate} for any other. */
  WrittenTemplate offered(String id, Locale language) {
    if (!languages().contains(language.toLanguageTag())) {
      throw new UnknownTemplate(id + "/" + language.toLanguageTag());
    }
    return written(id, language);
  }

  /** With its words in a reader's language. */
  WrittenTemplate written(String id, Locale locale) {
    MailTemplate template = one(id);
    return repository
        .find(id, locale.getLanguage())
        .map(EditedTemplate::words)
        .map(words -> new WrittenTemplate(template, words, true))
        .orElseGet(() -> new WrittenTemplate(template, own(template, locale), false));
  }

  private static TemplateWords own(MailTemplate template, Locale locale) {
    return new TemplateWords(template.subject().in(locale), template.text().in(locale));
  }
}
