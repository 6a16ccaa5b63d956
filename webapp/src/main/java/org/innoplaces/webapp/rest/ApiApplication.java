package org.innoplaces.webapp.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Everything under {@code /api}: the resources of core and of all plugins, found by their
 * annotations.
 */
@ApplicationPath("api")
public class ApiApplication extends Application {

  /** Switches off what would answer without having been asked for. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.disableMoxyJson", true,
        "jersey.config.beanValidation.disable.server", true);
  }
}
