package org.innoplaces.webhook.extension;

import java.util.Map;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Message;

/**
 * Names events of a module that webhooks can hear of.
 *
 * <p>A CDI bean, asked once when a subscription is first looked at, on any thread, without a
 * transaction. It cannot veto. Naming an event tells nobody anything: the module's own action calls
 * {@code TellWebhooks} when it happens, inside its transaction. The order does not matter; of two
 * events of one name the label of the first is shown.
 */
@ExtensionPoint(since = "0.1")
public interface WebhookEvents {

  /**
   * Names of events with a label for the desk, for example {@code hello.waved}: the plugin's id in
   * front, by which a purge finds who hears of them; at most 64 lower-case letters, digits, hyphens
   * and dots.
   */
  Map<String, Message> events();
}
