package org.innoplaces.testkit.planted.habits;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every way to inject into a field. */
public class FieldInjected {

  @Inject Clock clock;

  @PersistenceContext EntityManager entityManager;

  @Context UriInfo uri;

  @ConfigProperty String setting;
}
