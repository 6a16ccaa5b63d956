package org.innoplaces.media.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.media.FileType;
import org.innoplaces.media.MediaKind;
import org.innoplaces.media.MediaQuery;

/**
 * The statement behind a list of media. Its text is put together from the fixed pieces in this
 * class only; whatever came from outside is a parameter.
 */
final class MediaListStatement {

  /** The revisions that count as use of what they refer to: newest ones and published ones. */
  static final String USING =
      " from entry_reference ref join revision r on r.id = ref.revision_id"
          + " where (exists (select 1 from entry_head u where u.revision_id = r.id)"
          + " or exists (select 1 from publication p where p.revision_id = r.id"
          + " and p.valid_until > ";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private MediaListStatement() {}

  static FoundEntries find(EntityManager entityManager, MediaQuery query, Instant at) {
    MediaListStatement page = new MediaListStatement();
    page.sql.append("select e.id, count(*) over ()");
    page.from(query.condition(), at);
    page.sql
        .append(" order by (select max(c.changed_at) from entry_head c where c.entry_id = e.id)")
        .append(" desc nulls last, e.id limit ")
        .append(page.bind(query.limit()))
        .append(" offset ")
        .append(page.bind(query.offset()));
    List<?> rows = page.prepared(entityManager).getResultList();
    List<UUID> ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
    if (!rows.isEmpty() || query.offset() == 0) {
      long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).longValue();
      return new FoundEntries(ids, total);
    }
    MediaListStatement count = new MediaListStatement();
    count.sql.append("select count(*)");
    count.from(query.condition(), at);
    Object total = count.prepared(entityManager).getSingleResult();
    return new FoundEntries(ids, ((Number) total).longValue());
  }

  private Query prepared(EntityManager entityManager) {
    Query prepared = entityManager.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      prepared.setParameter(i + 1, values.get(i));
    }
    return prepared;
  }

  private void from(MediaQuery.Condition condition, Instant at) {
    sql.append(" from entry e left join entry_head h on h.entry_id = e.id and h.locale = 'und'")
        .append(" where e.type = 'media' and e.trashed_at is ")
        .append(condition.trashed() ? "not null" : "null");
    condition.search().ifPresent(this::search);
    condition
        .tag()
        .ifPresent(
            tag ->
                sql.append(" and exists (select 1 from field_value f where f.field = 'tags'")
                    .append(" and f.revision_id = h.revision_id and f.text_value = ")
                    .append(bind(tag))
                    .append(")"));
    condition.kind().ifPresent(this::kind);
    if (condition.unused()) {
      sql.append(" and not exists (select 1")
          .append(USING)
          .append(bind(at.atOffset(ZoneOffset.UTC)))
          .append(")) and ref.target_id = e.id)");
    }
  }

  private void search(String text) {
    for (String word : HeadText.bare(text).trim().split("\\s+")) {
      String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      sql.append(
              " and exists (select 1 from entry_head s where s.entry_id = e.id and s.words like ")
          .append(bind("%" + escaped + "%"))
          .append(" escape '!')");
    }
  }

  /**
   * The type stands in the stored values and nowhere else. A quotation mark inside a value is
   * escaped there, so nothing that somebody typed can look like the member.
   */
  private void kind(MediaKind kind) {
    sql.append(" and exists (select 1 from revision d where d.id = h.revision_id and (1 = 0");
    for (FileType type : kind.types()) {
      sql.append(" or d.data like ").append(bind("%\"mediaType\":\"" + type.mediaType() + "\"%"));
    }
    sql.append("))");
  }

  private String bind(Object value) {
    values.add(value);
    return "?" + values.size();
  }
}
