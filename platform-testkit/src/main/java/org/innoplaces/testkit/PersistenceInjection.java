package org.innoplaces.testkit;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Serves {@code @PersistenceContext} and {@code @PersistenceUnit} as the server does. */
record PersistenceInjection(EntityManager entityManager, EntityManagerFactory factory)
    implements JpaInjectionServices {

  @Override
  public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
      InjectionPoint point) {
    return () -> reference(entityManager);
  }

  @Override
  public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
      InjectionPoint point) {
    return () -> reference(factory);
  }

  private static <T> ResourceReference<T> reference(T resource) {
    return new SimpleResourceReference<>(resource);
  }

  @Override
  public void cleanup() {
    // The platform closes the factory.
  }
}
