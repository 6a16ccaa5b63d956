package org.innoplaces.account.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings whenever they are asked for. */
@ApplicationScoped
class AdmissionSettingsProducer {

  @Produces
  AdmissionSettings settings() {
    return AdmissionSettings.of(ConfigProvider.getConfig());
  }
}
