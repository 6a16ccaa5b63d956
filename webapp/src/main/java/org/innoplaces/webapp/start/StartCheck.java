package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the start is complete: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class StartCheck implements HealthCheck {

  private final Started started;

  /** For CDI proxies. */
  protected StartCheck() {
    this(null);
  }

  /** Watches the start. */
  @Inject
  public StartCheck(Started started) {
    this.started = started;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("start").status(started.isComplete()).build();
  }
}
