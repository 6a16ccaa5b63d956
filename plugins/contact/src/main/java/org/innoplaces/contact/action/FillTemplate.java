package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.http.SiteName;
import org.innoplaces.problem.NotFound;

/** Begins an answer with what the team answers often. Permission {@code answer}. */
@ApplicationScoped
public class FillTemplate {

  private final KeepTemplates templates;
  private final SiteName site;

  /** For CDI proxies. */
  protected FillTemplate() {
    this(null, null);
  }

  @Inject
  FillTemplate(KeepTemplates templates, SiteName site) {
    this.templates = templates;
    this.site = site;
  }

  /** Those that speak the language of the person. */
  @Transactional
  public List<ReplyTemplate> fitting(Actor actor, OpenedConversation conversation) {
    Locale locale = conversation.locale();
    return templates.all(actor).stream().filter(one -> one.text(locale).isPresent()).toList();
  }

  /**
   * What it says in the language of the person, about them.
   *
   * @param id as it was typed
   * @throws NotFound when there is none
   */
  @Transactional
  public String fill(Actor actor, OpenedConversation conversation, String id) {
    Locale locale = conversation.locale();
    Map<String, String> values =
        Map.of(
            "name", conversation.line().sender().name(),
            "subject", conversation.subject().in(locale),
            "me", actor.name(),
            "site", site.in(locale));
    String text = templates.one(actor, id).text(locale).orElse("");
    return CheckTemplate.filled(text, values);
  }
}
