package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings whenever they are asked for, which is once at the start. */
@ApplicationScoped
class AccountSettingsProducer {

  @Produces
  AccountSettings settings() {
    return AccountSettings.of(ConfigProvider.getConfig());
  }
}
