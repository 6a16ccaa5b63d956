package org.innoplaces.content.delivery.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.Secret;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.content.delivery.PreviewLink;
import org.innoplaces.content.delivery.PreviewLinks;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Makes and ends links to exact drafts for people without an account. Permission {@code edit} on
 * the type: who can change a text can show it to somebody.
 *
 * <p>A link shows the revisions that were the newest when it was made, whatever is saved later.
 */
@ApplicationScoped
public class SharePreview {

  private final PreviewLinks links;
  private final ContentRepository content;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  /** For CDI proxies. */
  protected SharePreview() {
    this(null, null, null, null, null);
  }

  @Inject
  SharePreview(
      PreviewLinks links,
      ContentRepository content,
      CheckAccess access,
      RecordAudit audit,
      Clock clock) {
    this.links = links;
    this.content = content;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A link and what opens it.
   *
   * @param secret the last part of its address, {@code /preview/{secret}}; shown once
   */
  public record Shared(PreviewLink link, Secret secret) {}

  /**
   * Makes a link to the newest texts of an entry.
   *
   * @param locale the language of the page
   * @param life how long it is good, at most {@link PreviewLink#LONGEST_LIFE}
   * @throws InvalidInput when there is no text, or the time is none that a link may last
   */
  @Transactional
  public Shared share(Actor actor, UUID entryId, String locale, Duration life) {
    Entry entry = open(actor, "edit", entryId);
    check(life);
    Map<String, Integer> newest =
        content.heads(entryId).stream()
            .collect(Collectors.toMap(Revision::locale, Revision::number));
    if (newest.isEmpty()) {
      throw new InvalidInput(Problem.of("nothing-to-preview", null));
    }
    Instant now = now();
    links.removeEndedBefore(now.minus(PreviewLink.LONGEST_LIFE));
    Secret secret = Secret.random("");
    PreviewLink link =
        new PreviewLink(
            UuidCreator.getTimeOrderedEpoch(),
            secret,
            new PreviewLink.Target(entryId, locale, newest),
            new PreviewLink.Making(actor.id(), now, now.plus(life)));
    links.add(link);
    record(actor, "preview.shared", entry, link);
    return new Shared(link, secret);
  }

  private static void check(Duration life) {
    if (life.compareTo(Duration.ofMinutes(1)) < 0 || life.compareTo(PreviewLink.LONGEST_LIFE) > 0) {
      throw new InvalidInput(
          Problem.of("preview-life", Source.pointer("/hours"), PreviewLink.LONGEST_LIFE.toHours()));
    }
  }

  /** The links to an entry that are good now, the newest first. Permission {@code read}. */
  @Transactional
  public List<PreviewLink> links(Actor actor, UUID entryId) {
    open(actor, "read", entryId);
    return links.goodLinks(entryId, now());
  }

  /**
   * Ends a link at once.
   *
   * @throws NotFound when the entry has no such link that is good
   */
  @Transactional
  public void revoke(Actor actor, UUID entryId, UUID linkId) {
    Entry entry = open(actor, "edit", entryId);
    PreviewLink link =
        links
            .find(linkId)
            .filter(known -> known.target().entryId().equals(entryId) && known.isGoodAt(now()))
            .orElseThrow(() -> new NotFound(Problem.of("unknown-preview", null, linkId)));
    link.revoke(now());
    record(actor, "preview.revoked", entry, link);
  }

  private Entry open(Actor actor, String action, UUID entryId) {
    Entry entry =
        content
            .find(entryId)
            .filter(known -> known.trashedAt().isEmpty())
            .orElseThrow(() -> new UnknownEntry(entryId));
    access.require(actor, new Permission(action, entry.type()));
    return entry;
  }

  private void record(Actor actor, String action, Entry entry, PreviewLink link) {
    String detail =
        JsonText.object()
            .add("id", link.id().toString())
            .add("locale", link.target().locale())
            .add("until", link.expiresAt().toString())
            .build()
            .toString();
    audit.record(actor, new AuditFact(action, entry.subject(), detail));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
