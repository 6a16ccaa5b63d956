package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the start is complete: {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class Started implements HealthCheck {

  private volatile boolean complete;

  /** The last step of the start is done. */
  public void complete() {
    complete = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("start").status(complete).build();
  }
}
