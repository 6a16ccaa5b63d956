package org.innoplaces.plugin.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;
import org.innoplaces.plugin.PluginSettings;

/** Makes the settings of plugins from the configuration. */
@ApplicationScoped
class PluginSettingsProducer {

  @Produces
  PluginSettings settings() {
    return PluginSettings.of(ConfigProvider.getConfig());
  }
}
