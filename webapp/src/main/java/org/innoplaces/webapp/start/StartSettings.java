package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the launcher tells about this start: {@code innoplaces.boot.report}. */
@ApplicationScoped
class StartSettings {

  /** The file that the report goes to. */
  Optional<Path> report() {
    return ConfigProvider.getConfig()
        .getOptionalValue("innoplaces.boot.report", String.class)
        .map(Path::of);
  }
}
