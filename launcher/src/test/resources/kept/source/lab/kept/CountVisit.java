package lab.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.link.action.GiveLink;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.action.PostTemplate;
import org.innoplaces.settings.action.CurrentSettings;

/** The actions that a plugin's own action calls. */
@ApplicationScoped
public class CountVisit {

  private final EntityManager entities;
  private final Clock clock;
  private final CurrentSettings settings;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final LeaveErrand errands;
  private final GiveLink links;
  private final PostTemplate mails;

  protected CountVisit() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  CountVisit(
      EntityManager entities,
      Clock clock,
      CurrentSettings settings,
      CheckAccess access,
      RecordAudit audit,
      LeaveErrand errands,
      GiveLink links,
      PostTemplate mails) {
    this.entities = entities;
    this.clock = clock;
    this.settings = settings;
    this.access = access;
    this.audit = audit;
    this.errands = errands;
    this.links = links;
    this.mails = mails;
  }

  @Transactional
  public void count() {
    if (settings.of(KeptSettings.class).open()) {
      access.require(Actor.SYSTEM, new Permission("read", "kept-visit"));
      entities.persist(new Visit(clock.instant()));
      audit.record(Actor.SYSTEM, new AuditFact("kept.visited", "kept/visit", "{}"));
    }
  }

  @Transactional
  public long visits() {
    return entities.createQuery("select count(v) from Visit v", Long.class).getSingleResult();
  }

  @Transactional
  public void thank(String email) {
    String link = links.give("kept.thanks", email, Duration.ofDays(1), Locale.ENGLISH);
    mails.post(
        "kept.thanks",
        new MailOrder.Reader(email, "", Locale.ENGLISH),
        Map.of("name", email, "link", link));
    errands.now("kept.dust", email);
  }
}
