package org.innoplaces.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once, when the first file is stored or served. */
@ApplicationScoped
class MediaSettingsProducer {

  @Produces
  @Singleton
  MediaSettings settings() {
    return MediaSettings.of(ConfigProvider.getConfig());
  }
}
