package org.innoplaces.webhook.action;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the operator allows webhooks.
 *
 * <p>{@code innoplaces.webhooks.private-addresses}: whether they may go to addresses that are not
 * on the public internet, default false.
 */
@ApplicationScoped
public class WebhookSettings {

  /** Read whenever something is sent. */
  public boolean privateAddresses() {
    return ConfigProvider.getConfig()
        .getOptionalValue("innoplaces.webhooks.private-addresses", Boolean.class)
        .orElse(false);
  }
}
