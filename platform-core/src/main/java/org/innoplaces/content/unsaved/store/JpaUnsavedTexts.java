package org.innoplaces.content.unsaved.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.content.unsaved.UnsavedTexts;

@ApplicationScoped
class JpaUnsavedTexts implements UnsavedTexts {

  private static final String MINE =
      "select t from UnsavedText t where t.keeper = :keeper and t.keptAt > :since";
  private static final String NEWEST_FIRST = " order by t.keptAt desc, t.id desc";

  private final EntityManager entityManager;

  protected JpaUnsavedTexts() {
    this(null);
  }

  @Inject
  JpaUnsavedTexts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<UnsavedText> find(String keeper, UUID id) {
    return Optional.ofNullable(entityManager.find(UnsavedText.class, id))
        .filter(text -> text.keeper().equals(keeper));
  }

  @Override
  public List<UnsavedText> at(String keeper, UnsavedText.Place place, Instant since) {
    return entityManager
        .createQuery(
            MINE + " and t.subject = :subject and t.locale = :locale" + NEWEST_FIRST,
            UnsavedText.class)
        .setParameter("keeper", keeper)
        .setParameter("since", since)
        .setParameter("subject", place.subject())
        .setParameter("locale", place.locale())
        .getResultList();
  }

  @Override
  public List<UnsavedText> of(String keeper, Instant since, int most) {
    return entityManager
        .createQuery(MINE + NEWEST_FIRST, UnsavedText.class)
        .setParameter("keeper", keeper)
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void add(UnsavedText text) {
    entityManager.persist(text);
  }

  @Override
  public void remove(UnsavedText text) {
    entityManager.remove(text);
  }

  @Override
  public void removeBefore(Instant instant) {
    entityManager
        .createQuery("delete from UnsavedText t where t.keptAt < :instant")
        .setParameter("instant", instant)
        .executeUpdate();
  }
}
