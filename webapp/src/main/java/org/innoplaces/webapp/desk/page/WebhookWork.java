package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.innoplaces.webhook.action.ChangeWebhook;
import org.innoplaces.webhook.action.KnownEvents;
import org.innoplaces.webhook.action.ReadWebhooks;
import org.innoplaces.webhook.action.SendAgain;

/** The actions that the pages of webhooks call. */
@ApplicationScoped
public class WebhookWork {

  private final ReadWebhooks read;
  private final ChangeWebhook change;
  private final SendAgain send;
  private final KnownEvents events;

  /** For CDI proxies. */
  protected WebhookWork() {
    this(null, null, null, null);
  }

  @Inject
  WebhookWork(ReadWebhooks read, ChangeWebhook change, SendAgain send, KnownEvents events) {
    this.read = read;
    this.change = change;
    this.send = send;
    this.events = events;
  }

  /** Shows them. */
  public ReadWebhooks read() {
    return read;
  }

  /** Makes and changes them. */
  public ChangeWebhook change() {
    return change;
  }

  /** Tries them. */
  public SendAgain send() {
    return send;
  }

  /** What they can hear of. */
  public KnownEvents events() {
    return events;
  }
}
