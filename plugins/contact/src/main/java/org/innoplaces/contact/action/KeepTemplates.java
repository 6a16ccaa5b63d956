package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.contact.ReplyTemplateRepository;
import org.innoplaces.contact.WantedTemplate;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.MailVariable;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;

/** Keeps what the team answers often. Permission {@code answer} on {@code contact-inbox}. */
@ApplicationScoped
public class KeepTemplates {

  private final InboxAccess access;
  private final ReplyTemplateRepository templates;
  private final Languages languages;
  private final RecordAudit audit;

  /** For CDI proxies. */
  protected KeepTemplates() {
    this(null, null, null, null);
  }

  @Inject
  KeepTemplates(
      InboxAccess access,
      ReplyTemplateRepository templates,
      Languages languages,
      RecordAudit audit) {
    this.access = access;
    this.templates = templates;
    this.languages = languages;
    this.audit = audit;
  }

  /** What can stand between braces in their texts. */
  public List<MailVariable> variables() {
    return CheckTemplate.VARIABLES;
  }

  /** All of them, by title. */
  @Transactional
  public List<ReplyTemplate> all(Actor actor) {
    access.requireAnswering(actor);
    return templates.all();
  }

  /**
   * One of them.
   *
   * @param id as it was typed
   * @throws NotFound when there is none
   */
  @Transactional
  public ReplyTemplate one(Actor actor, String id) {
    access.requireAnswering(actor);
    return read(id)
        .flatMap(templates::find)
        .orElseThrow(
            () ->
                new NotFound(
                    new Problem(
                        "contact-no-template", null, ContactWords.of("wrong.no-template", id))));
  }

  private static Optional<UUID> read(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /**
   * Adds one.
   *
   * @throws InvalidInput when something is wrong, naming all of it at once
   */
  @Transactional
  public void add(Actor actor, WantedTemplate wanted) {
    access.requireAnswering(actor);
    CheckTemplate.check(wanted, languages.current().offered());
    ReplyTemplate template = new ReplyTemplate(TimeOrderedId.next(), wanted);
    templates.add(template);
    record(actor, template, "added");
  }

  /**
   * Changes one.
   *
   * @param startsFrom what the change starts from
   * @throws org.innoplaces.problem.ChangedMeanwhile when somebody else changed it
   * @throws InvalidInput when something is wrong, naming all of it at once
   */
  @Transactional
  public void change(Actor actor, String id, Stamp startsFrom, WantedTemplate wanted) {
    ReplyTemplate template = one(actor, id);
    CheckTemplate.check(wanted, languages.current().offered());
    template.stamped().require(Optional.of(startsFrom), Optional.empty(), template.title());
    template.become(wanted);
    record(actor, template, "changed");
  }

  /** Removes one; answers that were written with it stay as they are. */
  @Transactional
  public void remove(Actor actor, String id) {
    ReplyTemplate template = one(actor, id);
    templates.remove(template);
    record(actor, template, "removed");
  }

  private void record(Actor actor, ReplyTemplate template, String deed) {
    audit.record(
        actor,
        new AuditFact(
            "contact.template-" + deed,
            "contact-template/" + template.id(),
            JsonText.object().build().toString()));
  }
}
