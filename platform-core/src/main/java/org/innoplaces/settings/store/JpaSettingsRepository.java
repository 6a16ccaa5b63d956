package org.innoplaces.settings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.innoplaces.settings.SettingsRepository;
import org.innoplaces.settings.StoredSettings;

@ApplicationScoped
class JpaSettingsRepository implements SettingsRepository {

  private final EntityManager entityManager;

  protected JpaSettingsRepository() {
    this(null);
  }

  @Inject
  JpaSettingsRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<StoredSettings> find(String plugin) {
    return Optional.ofNullable(entityManager.find(StoredSettings.class, plugin));
  }

  @Override
  public List<StoredSettings> all() {
    return entityManager
        .createQuery("select settings from StoredSettings settings", StoredSettings.class)
        .getResultList();
  }

  @Override
  public Optional<StoredSettings> lock(String plugin) {
    return Optional.ofNullable(
        entityManager.find(StoredSettings.class, plugin, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(StoredSettings settings) {
    entityManager.persist(settings);
  }
}
