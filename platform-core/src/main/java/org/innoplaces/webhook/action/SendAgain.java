package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.job.action.LeaveErrand;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;
import org.innoplaces.webhook.Delivery;
import org.innoplaces.webhook.UnknownWebhook;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookRepository;

/**
 * Sends a webhook something to try it, and what was given up once more. Permissions {@code read}
 * and {@code manage} on {@code webhook}.
 */
@ApplicationScoped
public class SendAgain {

  /** The event by which a webhook is tried. */
  public static final String PING = "ping";

  private static final int MOST = 1_000;

  private final WebhookRepository repository;
  private final TellWebhooks tell;
  private final LeaveErrand errands;
  private final WebhookActions actions;

  /** For CDI proxies. */
  protected SendAgain() {
    this(null, null, null, null);
  }

  @Inject
  SendAgain(
      WebhookRepository repository,
      TellWebhooks tell,
      LeaveErrand errands,
      WebhookActions actions) {
    this.repository = repository;
    this.tell = tell;
    this.errands = errands;
    this.actions = actions;
  }

  /** Sends a ping. */
  @Transactional
  public Delivery ping(Actor actor, UUID id) {
    Webhook webhook = actions.open(actor, id);
    Delivery ping = tell.leave(webhook, PING, JsonText.object().build());
    actions.done(actor, "webhook.tried", webhook);
    return ping;
  }

  /**
   * Sends one thing once more, whether it arrived or was given up.
   *
   * @throws Conflict when it waits to be sent anyway
   */
  @Transactional
  public Delivery replay(Actor actor, UUID webhookId, UUID id) {
    Webhook webhook = actions.open(actor, webhookId);
    Delivery delivery =
        repository
            .lockDelivery(id)
            .filter(known -> known.webhook().id().equals(webhookId))
            .orElseThrow(() -> new UnknownWebhook("delivery", id));
    if (delivery.state() == Delivery.State.WAITING) {
      throw new Conflict(Problem.of("delivery-waiting", null, id));
    }
    replay(delivery);
    actions.done(actor, "webhook.replayed", webhook);
    return delivery;
  }

  /** Sends everything that was given up once more, a thousand at a time; how many. */
  @Transactional
  public int replayDead(Actor actor, UUID webhookId) {
    Webhook webhook = actions.open(actor, webhookId);
    List<Delivery> dead = repository.dead(webhookId, MOST);
    dead.forEach(this::replay);
    if (!dead.isEmpty()) {
      actions.done(actor, "webhook.replayed", webhook);
    }
    return dead.size();
  }

  private void replay(Delivery delivery) {
    Instant now = actions.now();
    delivery.replay(now);
    // An errand of its own: the one before may be just about to end.
    errands.now(DeliverWebhook.ERRAND, delivery.id() + "." + now.toEpochMilli());
  }
}
