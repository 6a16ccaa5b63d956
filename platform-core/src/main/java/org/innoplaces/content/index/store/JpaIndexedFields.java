package org.innoplaces.content.index.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.entry.EntryHead;
import org.innoplaces.content.entry.EntryReference;
import org.innoplaces.content.entry.FieldValue;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.index.IndexedField;
import org.innoplaces.content.index.IndexedFields;
import org.innoplaces.content.schema.IndexValue;

@ApplicationScoped
class JpaIndexedFields implements IndexedFields {

  private final EntityManager entityManager;

  protected JpaIndexedFields() {
    this(null);
  }

  @Inject
  JpaIndexedFields(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<IndexedField> all() {
    return entityManager
        .createQuery(
            "select f from IndexedField f order by f.type, f.field, f.block", IndexedField.class)
        .getResultList();
  }

  @Override
  public void add(IndexedField field) {
    entityManager.persist(field);
  }

  @Override
  public void remove(IndexedField field) {
    entityManager.remove(field);
  }

  @Override
  public List<Revision> after(String type, UUID last, int most) {
    return entityManager
        .createQuery(
            "select r from Revision r, Entry e where e.id = r.entryId and e.type = :type"
                + " and r.id > :last order by r.id",
            Revision.class)
        .setParameter("type", type)
        .setParameter("last", last)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void nameHeads(List<Revision> revisions, Function<Revision, HeadText> names) {
    Map<UUID, Revision> byId =
        revisions.stream().collect(Collectors.toMap(Revision::id, Function.identity()));
    entityManager
        .createQuery("select h from EntryHead h where h.revisionId in :ids", EntryHead.class)
        .setParameter("ids", byId.keySet())
        .getResultList()
        .forEach(
            head -> {
              Revision newest = byId.get(head.revisionId());
              head.moveTo(newest, names.apply(newest));
            });
  }

  @Override
  public Map<UUID, RevisionIndex> rows(Collection<UUID> revisions) {
    Map<UUID, List<FieldValue>> values =
        each(
            "select r.id, v.field, v.text, v.sortKey, v.number, v.instant"
                + " from Revision r join r.fieldValues v where r.id in :ids",
            revisions,
            JpaIndexedFields::value);
    Map<UUID, List<EntryReference>> references =
        each(
            "select r.id, v.field, v.position, v.target"
                + " from Revision r join r.references v where r.id in :ids",
            revisions,
            row -> new EntryReference((String) row[1], (Integer) row[2], (UUID) row[3]));
    return Stream.concat(values.keySet().stream(), references.keySet().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new RevisionIndex(
                        values.getOrDefault(id, List.of()),
                        references.getOrDefault(id, List.of()))));
  }

  private static FieldValue value(Object[] row) {
    IndexValue value =
        new IndexValue((String) row[2], (String) row[3], (BigDecimal) row[4], (Instant) row[5]);
    return new FieldValue((String) row[1], value);
  }

  /** Column by column: the provider cannot flush any more once it has read such values whole. */
  private <R> Map<UUID, List<R>> each(
      String query, Collection<UUID> revisions, Function<Object[], R> row) {
    return entityManager
        .createQuery(query, Object[].class)
        .setParameter("ids", revisions)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                found -> (UUID) found[0], Collectors.mapping(row, Collectors.toList())));
  }

  @Override
  public void replace(UUID revision, Set<String> fields, RevisionIndex rows) {
    IndexRows written = new IndexRows(entityManager, revision);
    fields.forEach(written::delete);
    written.add(rows);
  }
}
