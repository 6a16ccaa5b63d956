package org.innoplaces.hello.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.innoplaces.hello.HelloWave;
import org.innoplaces.hello.HelloWaves;

@ApplicationScoped
class JpaHelloWaves implements HelloWaves {

  private final EntityManager entities;

  protected JpaHelloWaves() {
    this(null);
  }

  @Inject
  JpaHelloWaves(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void keep(HelloWave wave) {
    entities.merge(wave);
  }

  @Override
  public List<HelloWave> after(UUID id, int most) {
    return entities
        .createQuery("select w from HelloWave w where w.id > :id order by w.id", HelloWave.class)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }
}
