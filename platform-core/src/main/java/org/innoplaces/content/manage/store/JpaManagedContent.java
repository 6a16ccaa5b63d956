package org.innoplaces.content.manage.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryStanding;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.manage.NewestEntry;
import org.innoplaces.content.manage.RevisionLine;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.content.manage.store.EntryListStatement.Newest;

@ApplicationScoped
class JpaManagedContent implements ManagedContent {

  private static final String SEEN =
      "select new org.innoplaces.content.manage.SeenText("
          + "p.entryId, p.locale, r.id, r.number, p.slug, p.from, p.until)"
          + " from Publication p join p.revision r where ";

  private final EntityManager entityManager;

  protected JpaManagedContent() {
    this(null);
  }

  @Inject
  JpaManagedContent(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public FoundEntries find(EntryQuery query, List<String> chain, Instant at) {
    return EntryListStatement.find(entityManager, query, chain, at);
  }

  @Override
  public List<NewestEntry> newest(
      Collection<String> types, Collection<EntryState> states, int most, Instant at) {
    return EntryListStatement.newest(entityManager, new Newest(types, states, most), at);
  }

  @Override
  public List<EntryStanding> standing(Collection<UUID> ids, Instant at) {
    return StandingStatement.read(entityManager, ids, at);
  }

  private <T> TypedQuery<T> ofIds(String jpql, Class<T> type, Collection<UUID> ids) {
    return entityManager.createQuery(jpql, type).setParameter("ids", ids);
  }

  @Override
  public List<SeenText> publications(UUID entryId, int most) {
    return ofIds(
            SEEN + "p.entryId in :ids order by p.from desc, p.locale",
            SeenText.class,
            List.of(entryId))
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<RevisionLine> history(UUID entryId, String locale, int offset, int limit) {
    return entityManager
        .createQuery(
            "select new org.innoplaces.content.manage.RevisionLine("
                + "r.number, r.author, r.createdAt, r.note) from Revision r"
                + " where r.entryId = :entry and r.locale = :locale order by r.number desc",
            RevisionLine.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Revision> revisions(UUID entryId, String locale, int offset, int limit) {
    return entityManager
        .createQuery(
            "select r from Revision r where r.entryId = :entry and r.locale = :locale"
                + " order by r.number desc",
            Revision.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Integer> head(UUID entryId, String locale) {
    return entityManager
        .createQuery(
            "select h.number from EntryHead h where h.entryId = :entry and h.locale = :locale",
            Integer.class)
        .setParameter("entry", entryId)
        .setParameter("locale", locale)
        .getResultStream()
        .findFirst();
  }
}
