package org.innoplaces.content.index.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.UUID;
import org.innoplaces.content.entry.EntryReference;
import org.innoplaces.content.entry.FieldValue;
import org.innoplaces.content.entry.RevisionIndex;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.persistence.InstantConverter;

/**
 * Writes the rows of one revision. The persistence provider cannot add to a collection of values
 * that it has read.
 */
final class IndexRows {

  private static final String VALUE = "insert into field_value (revision_id, field, ";

  private final EntityManager entityManager;
  private final UUID revision;

  IndexRows(EntityManager entityManager, UUID revision) {
    this.entityManager = entityManager;
    this.revision = revision;
  }

  void delete(String field) {
    run("delete from field_value where revision_id = ?1 and field = ?2", field);
    run("delete from entry_reference where revision_id = ?1 and field = ?2", field);
  }

  void add(RevisionIndex rows) {
    rows.fieldValues().forEach(this::add);
    rows.references().forEach(this::add);
  }

  private void add(FieldValue row) {
    IndexValue value = row.value();
    if (value.number() != null) {
      run(VALUE + "number_value) values (?1, ?2, ?3)", row.field(), value.number());
    } else if (value.instant() != null) {
      Object instant = new InstantConverter().convertToDatabaseColumn(value.instant());
      run(VALUE + "instant_value) values (?1, ?2, ?3)", row.field(), instant);
    } else {
      String sql = VALUE + "text_value, sort_value) values (?1, ?2, ?3, ?4)";
      run(sql, row.field(), value.text(), value.sortKey());
    }
  }

  private void add(EntryReference row) {
    run(
        "insert into entry_reference (revision_id, field, position, target_id)"
            + " values (?1, ?2, ?3, ?4)",
        row.field(),
        row.position(),
        row.target());
  }

  private void run(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql).setParameter(1, revision);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    query.executeUpdate();
  }
}
