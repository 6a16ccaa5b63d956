package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.innoplaces.health.action.AskHealth;

/** Tells what plugins say of themselves. They never keep the site from being ready. */
@Readiness
@ApplicationScoped
public class PluginHealth implements HealthCheck {

  private final AskHealth ask;

  /** For CDI proxies. */
  protected PluginHealth() {
    this(null);
  }

  /** Asks the plugins of this start. */
  @Inject
  public PluginHealth(AskHealth ask) {
    this.ask = ask;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("plugin-checks").up();
    ask.ask().forEach(one -> response.withData(one.name(), one.problem().orElse("UP")));
    return response.build();
  }
}
