package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.innoplaces.access.Actor;
import org.innoplaces.plugin.PluginFault;
import org.innoplaces.plugin.PluginStanding;
import org.innoplaces.plugin.PluginStanding.State;
import org.innoplaces.plugin.action.ReadPlugins;

/**
 * Names the plugins that are set aside, and the code of each reason. They never keep the site from
 * being ready.
 */
@Readiness
@ApplicationScoped
public class PluginCheck implements HealthCheck {

  private final ReadPlugins read;

  /** For CDI proxies. */
  protected PluginCheck() {
    this(null);
  }

  /** Looks at the plugins of this start. */
  @Inject
  public PluginCheck(ReadPlugins read) {
    this.read = read;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("plugins").up();
    read.all(Actor.SYSTEM).stream()
        .filter(plugin -> plugin.state() == State.SET_ASIDE)
        .forEach(plugin -> response.withData(plugin.name(), codes(plugin)));
    return response.build();
  }

  private static String codes(PluginStanding plugin) {
    return String.join(", ", plugin.reasons().stream().map(PluginFault::code).toList());
  }
}
