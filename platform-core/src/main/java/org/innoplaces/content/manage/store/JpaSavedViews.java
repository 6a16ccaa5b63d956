package org.innoplaces.content.manage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.SavedViews;

@ApplicationScoped
class JpaSavedViews implements SavedViews {

  private final EntityManager entityManager;

  protected JpaSavedViews() {
    this(null);
  }

  @Inject
  JpaSavedViews(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<SavedView> seenBy(String owner) {
    return entityManager
        .createQuery(
            "select v from SavedView v where v.owner = :owner or v.shared = true"
                + " order by v.name, v.id",
            SavedView.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  @Override
  public List<SavedView> seenBy(String owner, String type) {
    return entityManager
        .createQuery(
            "select v from SavedView v where v.type = :type"
                + " and (v.owner = :owner or v.shared = true) order by v.name, v.id",
            SavedView.class)
        .setParameter("owner", owner)
        .setParameter("type", type)
        .getResultList();
  }

  @Override
  public Optional<SavedView> find(UUID id) {
    return Optional.ofNullable(entityManager.find(SavedView.class, id));
  }

  @Override
  public void add(SavedView view) {
    entityManager.persist(view);
  }

  @Override
  public void remove(SavedView view) {
    entityManager.remove(view);
  }
}
