package org.innoplaces.content.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.content.exchange.RememberedType;
import org.innoplaces.content.exchange.RememberedTypes;

@ApplicationScoped
class JpaRememberedTypes implements RememberedTypes {

  private final EntityManager entityManager;

  protected JpaRememberedTypes() {
    this(null);
  }

  @Inject
  JpaRememberedTypes(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Map<String, RememberedType> all() {
    return entityManager
        .createQuery("select t from RememberedType t", RememberedType.class)
        .getResultStream()
        .collect(Collectors.toMap(RememberedType::name, Function.identity()));
  }

  @Override
  public void put(RememberedType type) {
    entityManager.merge(type);
  }
}
