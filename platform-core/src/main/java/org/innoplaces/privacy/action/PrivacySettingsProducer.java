package org.innoplaces.privacy.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;
import org.innoplaces.privacy.PrivacySettings;

/** Makes the settings of privacy from the configuration. */
@ApplicationScoped
class PrivacySettingsProducer {

  @Produces
  PrivacySettings settings() {
    return PrivacySettings.of(ConfigProvider.getConfig());
  }
}
