package org.innoplaces.content.manage.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.manage.EntryStanding;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.content.manage.StandingText;

/**
 * Entries with their newest texts and what readers see of them, in one statement: a row for each
 * publication, or for each text that readers never saw, or for an entry without any text. Leaves
 * the words of the texts in the database. The provider cannot read an absent UUID, so something
 * else stands in its place.
 */
final class StandingStatement {

  private static final String JPQL =
      "select e.id, e.type, e.createdAt, e.trashedAt,"
          + " h.locale, coalesce(h.revisionId, e.id), h.number, h.filled, h.title,"
          + " h.changedAt, h.changedBy,"
          + " coalesce(r.id, e.id), r.number, p.slug, p.from, p.until"
          + " from Entry e left join EntryHead h on h.entryId = e.id"
          + " left join Publication p on p.entryId = h.entryId and p.locale = h.locale"
          + " and (p.until > :at or p.until = (select max(q.until) from Publication q"
          + " where q.entryId = h.entryId and q.locale = h.locale and q.until <= :at))"
          + " left join p.revision r"
          + " where e.id in :ids order by h.locale, p.from";

  private final Object[] row;

  private StandingStatement(Object[] row) {
    this.row = row;
  }

  static List<EntryStanding> read(EntityManager entityManager, Collection<UUID> ids, Instant at) {
    Map<UUID, EntryStanding> entries = new LinkedHashMap<>();
    entityManager
        .createQuery(JPQL, Object[].class)
        .setParameter("ids", ids)
        .setParameter("at", at)
        .getResultList()
        .forEach(row -> new StandingStatement(row).addTo(entries));
    return List.copyOf(entries.values());
  }

  private void addTo(Map<UUID, EntryStanding> entries) {
    EntryStanding entry = entries.computeIfAbsent((UUID) row[0], id -> entry());
    String locale = (String) row[4];
    if (locale != null && entry.texts().stream().noneMatch(t -> t.locale().equals(locale))) {
      entry.texts().add(text());
    }
    if (row[14] != null) {
      entry.seen().add(seen());
    }
  }

  private EntryStanding entry() {
    return new EntryStanding(
        (UUID) row[0],
        (String) row[1],
        (Instant) row[2],
        Optional.ofNullable((Instant) row[3]),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private StandingText text() {
    return new StandingText(
        (String) row[4],
        (UUID) row[5],
        (Integer) row[6],
        (Boolean) row[7],
        (String) row[8],
        (Instant) row[9],
        (String) row[10]);
  }

  private SeenText seen() {
    return new SeenText(
        (UUID) row[0],
        (String) row[4],
        (UUID) row[11],
        (Integer) row[12],
        (String) row[13],
        (Instant) row[14],
        (Instant) row[15]);
  }
}
