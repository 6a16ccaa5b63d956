package org.innoplaces.content.entry.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.innoplaces.content.entry.Entry;

/**
 * Deletes the rows of one entry, those that refer to others first. Row by row through the
 * persistence provider would read the whole history before.
 */
final class EntryRows {

  private static final String REVISIONS = " where revision_id in (select id from revision";
  private static final String ITEMS = " where item_id in (select id from release_item";
  private static final String OF_ENTRY = " where entry_id = ?1";

  private static final List<String> STATEMENTS =
      List.of(
          "delete from release_former" + ITEMS + OF_ENTRY + ")",
          "delete from release_former" + REVISIONS + OF_ENTRY + ")",
          "delete from release_item" + OF_ENTRY,
          "delete from publication" + OF_ENTRY,
          "delete from field_value" + REVISIONS + OF_ENTRY + ")",
          "delete from entry_reference" + REVISIONS + OF_ENTRY + ")",
          "delete from entry_head" + OF_ENTRY,
          "delete from revision" + OF_ENTRY,
          "delete from entry_comment" + OF_ENTRY,
          "delete from entry_review" + OF_ENTRY,
          "delete from preview_link" + OF_ENTRY,
          "delete from entry where id = ?1");

  private final EntityManager entityManager;
  private final Entry entry;

  EntryRows(EntityManager entityManager, Entry entry) {
    this.entityManager = entityManager;
    this.entry = entry;
  }

  void delete() {
    STATEMENTS.forEach(sql -> run(sql, entry.id()));
    run("delete from unsaved_text where subject = ?1", entry.subject());
  }

  private void run(String sql, Object value) {
    entityManager.createNativeQuery(sql).setParameter(1, value).executeUpdate();
  }
}
