package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.mail.MailTemplate;
import org.innoplaces.mail.MailText;
import org.innoplaces.mail.TemplateRepository;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** Shows the words of plugins' mails. Permission {@code read} on {@code mail-template}. */
@ApplicationScoped
public class ReadTemplates {

  private static final Permission READ = new Permission("read", "mail-template");

  private final KnownTemplates templates;
  private final TemplateRepository repository;
  private final CheckAccess access;
  private final SiteLinks site;

  /** For CDI proxies. */
  protected ReadTemplates() {
    this(null, null, null, null);
  }

  @Inject
  ReadTemplates(
      KnownTemplates templates, TemplateRepository repository, CheckAccess access, SiteLinks site) {
    this.templates = templates;
    this.repository = repository;
    this.access = access;
    this.site = site;
  }

  /** The mails of all plugins that take part, by id. */
  @Transactional
  public List<MailTemplate> all(Actor actor) {
    access.require(actor, READ);
    return templates.all();
  }

  /** The languages in which mails have words: those that the site offers. */
  @Transactional
  public List<String> languages(Actor actor) {
    access.require(actor, READ);
    return templates.languages();
  }

  /** Those whose words were changed, as {@code id/language}. */
  @Transactional
  public Set<String> edited(Actor actor) {
    access.require(actor, READ);
    return Set.copyOf(repository.edited());
  }

  /**
   * One mail in a language.
   *
   * @throws org.innoplaces.mail.UnknownTemplate when there is none, or no such language
   */
  @Transactional
  public WrittenTemplate one(Actor actor, String id, Locale language) {
    access.require(actor, READ);
    return templates.offered(id, language);
  }

  /**
   * A mail as it would be with these words; its variables say what they stand for.
   *
   * @throws InvalidInput when it could not be sent with them
   */
  @Transactional
  public MailText preview(Actor actor, String id, Locale language, TemplateWords words) {
    access.require(actor, READ);
    MailTemplate template = templates.one(id);
    List<Problem> problems = words.problems(template.variables());
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    Map<String, String> values = new HashMap<>();
    template
        .variables()
        .forEach(
            variable ->
                values.put(
                    variable.name(),
                    variable.link() ? site.absolute("/") : variable.meaning().in(language)));
    return MailText.of(new WrittenTemplate(template, words, true), language, values);
  }
}
