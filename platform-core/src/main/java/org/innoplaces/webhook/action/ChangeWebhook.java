package org.innoplaces.webhook.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.problem.Stamp;
import org.innoplaces.webhook.Webhook;
import org.innoplaces.webhook.WebhookOrder;
import org.innoplaces.webhook.WebhookRepository;

/**
 * Makes, changes and removes webhooks. Permissions {@code read} and {@code manage} on {@code
 * webhook}.
 */
@ApplicationScoped
public class ChangeWebhook {

  /** By this a secret is recognised, also by scanners that look for leaked ones. */
  public static final String PREFIX = "innohook_";

  private final WebhookRepository repository;
  private final CheckWebhook check;
  private final WebhookActions actions;

  /** For CDI proxies. */
  protected ChangeWebhook() {
    this(null, null, null);
  }

  @Inject
  ChangeWebhook(WebhookRepository repository, CheckWebhook check, WebhookActions actions) {
    this.repository = repository;
    this.check = check;
    this.actions = actions;
  }

  /**
   * A webhook and its secret.
   *
   * @param secret shown once and never again
   */
  public record Made(Webhook webhook, Secret secret) {}

  /**
   * Makes one.
   *
   * @throws org.innoplaces.problem.InvalidInput pointing to what cannot be
   */
  @Transactional
  public Made create(Actor actor, WebhookOrder order) {
    actions.require(actor);
    check.check(order);
    Secret secret = Secret.random(PREFIX);
    Webhook webhook =
        new Webhook(UuidCreator.getTimeOrderedEpoch(), order, secret.value(), actions.now());
    repository.add(webhook);
    actions.done(actor, "webhook.created", webhook);
    return new Made(webhook, secret);
  }

  /**
   * Changes one.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @param edit makes what is wanted of what there is
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   * @throws org.innoplaces.problem.InvalidInput pointing to what cannot be
   */
  @Transactional
  public Webhook change(
      Actor actor, UUID id, Optional<Stamp> startsFrom, UnaryOperator<WebhookOrder> edit) {
    Webhook webhook = actions.open(actor, id);
    WebhookOrder before = webhook.facts().order();
    WebhookOrder order = edit.apply(before);
    before.stamped().require(startsFrom, Optional.of(order.stamped()), webhook.name());
    check.check(order);
    webhook.describe(order);
    actions.done(actor, "webhook.changed", webhook);
    return webhook;
  }

  /** Gives it another secret; what is sent is signed with the one before, too, for a day. */
  @Transactional
  public Secret rotate(Actor actor, UUID id) {
    Webhook webhook = actions.open(actor, id);
    Secret secret = Secret.random(PREFIX);
    webhook.change(secret.value(), actions.now());
    actions.done(actor, "webhook.secret-changed", webhook);
    return secret;
  }

  /**
   * Removes one with everything that it was to be told.
   *
   * @param startsFrom what the actor saw; empty when they do not say
   * @throws org.innoplaces.problem.OutOfDate when somebody else changed it in the meantime
   */
  @Transactional
  public void remove(Actor actor, UUID id, Optional<Stamp> startsFrom) {
    Webhook webhook = actions.open(actor, id);
    webhook.facts().order().stamped().require(startsFrom, Optional.empty(), webhook.name());
    repository.remove(webhook);
    actions.done(actor, "webhook.removed", webhook);
  }
}
