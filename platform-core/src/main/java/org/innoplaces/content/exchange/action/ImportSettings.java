package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What is imported at a start; set by the launcher.
 *
 * <ul>
 *   <li>{@code innoplaces.starter}: a folder that is imported while there is no content yet
 *   <li>{@code innoplaces.import}: a folder that is imported at this start
 * </ul>
 */
@ApplicationScoped
public class ImportSettings {

  /** The folder for an empty instance. */
  public Optional<Path> starter() {
    return path("innoplaces.starter");
  }

  /** The folder that the operator asked for. */
  public Optional<Path> folder() {
    return path("innoplaces.import");
  }

  private static Optional<Path> path(String key) {
    Config config = ConfigProvider.getConfig();
    return config.getOptionalValue(key, String.class).map(Path::of);
  }
}
