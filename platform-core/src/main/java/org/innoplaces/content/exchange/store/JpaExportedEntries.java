package org.innoplaces.content.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.exchange.ExportedEntries;

@ApplicationScoped
class JpaExportedEntries implements ExportedEntries {

  private final EntityManager entityManager;

  protected JpaExportedEntries() {
    this(null);
  }

  @Inject
  JpaExportedEntries(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public SortedSet<String> types() {
    return new TreeSet<>(
        entityManager
            .createQuery(
                "select distinct e.type from Entry e where e.trashedAt is null", String.class)
            .getResultList());
  }

  @Override
  public List<Entry> after(String type, UUID last, int most) {
    return entityManager
        .createQuery(
            "select e from Entry e where e.type = :type and e.trashedAt is null and e.id > :last"
                + " order by e.id",
            Entry.class)
        .setParameter("type", type)
        .setParameter("last", last)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Map<UUID, Entry> named(Collection<UUID> ids) {
    Map<UUID, Entry> named = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery("select e from Entry e where e.id in :ids", Entry.class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(entry -> named.put(entry.id(), entry));
    }
    return named;
  }

  @Override
  public List<Publication> seenFrom(Collection<UUID> ids, Instant instant) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select p from Publication p join fetch p.revision"
                + " where p.entryId in :ids and p.until > :instant order by p.from",
            Publication.class)
        .setParameter("ids", ids)
        .setParameter("instant", instant)
        .getResultList();
  }
}
