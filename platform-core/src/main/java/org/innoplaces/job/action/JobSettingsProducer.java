package org.innoplaces.job.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings when jobs are started. */
@ApplicationScoped
class JobSettingsProducer {

  @Produces
  JobSettings settings() {
    return JobSettings.of(ConfigProvider.getConfig());
  }
}
