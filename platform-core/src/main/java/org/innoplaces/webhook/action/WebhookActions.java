package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.json.JsonText;
import org.innoplaces.webhook.UnknownWebhook;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/** What every action on webhooks does around its own work: permission, lock, audit entry. */
@ApplicationScoped
class WebhookActions {

  private final WebhookRepository repository;
  private final CheckAccess access;
  private final RecordAudit audit;
  private final Clock clock;

  protected WebhookActions() {
    this(null, null, null, null);
  }

  @Inject
  WebhookActions(WebhookRepository repository, CheckAccess access, RecordAudit audit, Clock clock) {
    this.repository = repository;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Answers show the webhook and what it is told: nobody changes what they may not read. */
  void require(Actor actor) {
    access.require(actor, new Permission("read", "webhook"));
    access.require(actor, new Permission("manage", "webhook"));
  }

  Webhook open(Actor actor, UUID id) {
    require(actor);
    return repository.lock(id).orElseThrow(() -> new UnknownWebhook("webhook", id));
  }

  Instant now() {
    return clock.instant();
  }

  /** Paths and queries of addresses may hold secrets: the log names the host. */
  void done(Actor actor, String action, Webhook webhook) {
    String detail =
        JsonText.object()
            .add("host", String.valueOf(URI.create(webhook.url()).getHost()))
            .add("events", JsonText.strings(webhook.events()))
            .add("active", webhook.active())
            .build()
            .toString();
    audit.record(actor, new AuditFact(action, "webhook/" + webhook.id(), detail));
  }
}
