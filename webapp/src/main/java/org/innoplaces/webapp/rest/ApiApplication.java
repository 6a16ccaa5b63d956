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

  /** Switches off what would answer or add something without having been asked for. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.disableMoxyJson", true,
        // Otherwise addresses to go to would be made from the Host header, which anybody can write.
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.beanValidation.disable.server", true);
  }
}
