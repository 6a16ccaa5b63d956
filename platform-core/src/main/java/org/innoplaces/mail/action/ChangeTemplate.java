package org.innoplaces.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.mail.EditedTemplate;
import org.innoplaces.mail.TemplateRepository;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.WrittenTemplate;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;

/** Changes the words of plugins' mails. Permission {@code manage} on {@code mail-template}. */
@ApplicationScoped
public class ChangeTemplate {

  private final KnownTemplates templates;
  private final TemplateRepository repository;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected ChangeTemplate() {
    this(null, null, null, null, null);
  }

  @Inject
  ChangeTemplate(
      KnownTemplates templates,
      TemplateRepository repository,
      CheckAccess access,
      RecordAudit audit,
      Clock clock) {
    this.templates = templates;
    this.repository = repository;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Gives a mail other words in one language.
   *
   * @param startsFrom what the actor saw
   * @param change makes the new words of those that it has
   * @return the mail with its new words
   * @throws InvalidInput when they hold more than words and the mail's own variables
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed them in the meantime
   * @throws org.innoplaces.mail.UnknownTemplate when there is no such mail or no such language
   */
  @Transactional
  public WrittenTemplate save(
      Actor actor,
      String id,
      Locale language,
      Stamp startsFrom,
      UnaryOperator<TemplateWords> change) {
    WrittenTemplate before = open(actor, id, language);
    TemplateWords words = change.apply(before.words());
    List<Problem> problems = words.problems(before.template().variables());
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    before.words().stamped().require(Optional.of(startsFrom), Optional.of(words.stamped()), id);
    EditedTemplate edited =
        repository.find(id, language.getLanguage()).orElseGet(() -> added(id, language));
    edited.write(words, clock.instant());
    record(actor, "mail-template.saved", id, language);
    return new WrittenTemplate(before.template(), words, true);
  }

  private EditedTemplate added(String id, Locale language) {
    EditedTemplate words = new EditedTemplate(id, language.getLanguage());
    repository.add(words);
    return words;
  }

  /** Gives it back its own words in that language; nothing happens where it has them. */
  @Transactional
  public void reset(Actor actor, String id, Locale language) {
    open(actor, id, language);
    repository
        .find(id, language.getLanguage())
        .ifPresent(
            words -> {
              repository.remove(words);
              record(actor, "mail-template.reset", id, language);
            });
  }

  private WrittenTemplate open(Actor actor, String id, Locale language) {
    access.require(actor, new Permission("manage", "mail-template"));
    return templates.offered(id, language);
  }

  private void record(Actor actor, String deed, String id, Locale language) {
    String subject = "mail-template/" + EditedTemplate.key(id, language.getLanguage());
    audit.record(actor, new AuditFact(deed, subject, "{}"));
  }
}
