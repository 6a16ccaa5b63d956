package org.innoplaces.content.manage.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;

/** The statement behind one list; its conditions are about the newest revisions. */
final class EntryStatement {

  private static final String NEWEST =
      "(select max(n.number) from Revision n where n.entryId = r.entryId and n.locale = r.locale)";

  private static final String SEEN =
      "exists (select p.id from Publication p where p.entryId = e.id and p.from <= :now"
          + " and p.until > :now)";

  private static final String PLANNED =
      "exists (select q.id from Publication q where q.entryId = e.id and q.from > :now)";

  private static final String EVER =
      "exists (select w.id from Publication w where w.entryId = e.id)";

  /** A text that readers see while there is a newer revision of it. */
  private static final String BEHIND =
      "exists (select p.id from Publication p join p.revision v where p.entryId = e.id"
          + " and p.from <= :now and p.until > :now and exists (select m.id from Revision m"
          + " where m.entryId = e.id and m.locale = v.locale and m.number > v.number))";

  private final EntryQuery query;
  private final String title;
  private final StringBuilder where = new StringBuilder("e.type = :type");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /**
   * The statement.
   *
   * @param title the path of the field that names entries of the type
   */
  EntryStatement(EntryQuery query, String title, Instant now) {
    this.query = query;
    this.title = title;
    parameters.put("type", query.type());
    where.append(
        query.state().equals(Optional.of(EntryState.TRASHED))
            ? " and e.trashedAt is not null"
            : " and e.trashedAt is null");
    query.state().map(EntryStatement::condition).ifPresent(condition -> add(condition, now));
    query.missing().ifPresent(this::addMissing);
    addSearch();
  }

  private static String condition(EntryState state) {
    return switch (state) {
      case PUBLISHED -> SEEN + " and not " + BEHIND;
      case MODIFIED -> BEHIND;
      case SCHEDULED -> PLANNED + " and not " + SEEN;
      case EXPIRED -> EVER + " and not " + SEEN + " and not " + PLANNED;
      case DRAFT -> "not " + EVER;
      case TRASHED -> "e.trashedAt is not null";
    };
  }

  private void add(String condition, Instant now) {
    where.append(" and ").append(condition);
    if (condition.contains(":now")) {
      parameters.put("now", now);
    }
  }

  private void addMissing(String locale) {
    where.append(
        " and not exists (select t.id from Revision t where t.entryId = e.id"
            + " and t.locale = :missing)");
    parameters.put("missing", locale);
  }

  private void addSearch() {
    if (!query.search().isBlank()) {
      where.append(
          " and exists (select r.id from Revision r where r.entryId = e.id"
              + " and lower(r.data) like :search escape '!' and r.number = "
              + NEWEST
              + ")");
      String words = query.search().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      parameters.put("search", "%" + words + "%");
    }
  }

  List<UUID> ids(EntityManager entityManager) {
    TypedQuery<Object[]> statement =
        with(
            entityManager.createQuery(
                "select e.id, " + key() + " as k from Entry e where " + where + order(),
                Object[].class));
    if (query.order() == EntryQuery.Order.TITLE) {
      statement.setParameter("title", title);
    }
    return statement
        .setFirstResult((query.page() - 1) * query.size())
        .setMaxResults(query.size())
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  private String key() {
    return switch (query.order()) {
      case CREATED -> "e.createdAt";
      case CHANGED -> "(select max(c.createdAt) from Revision c where c.entryId = e.id)";
      case TITLE ->
          "(select min(x.sortKey) from Revision r join r.fieldValues x"
              + " where r.entryId = e.id and x.field = :title and r.number = "
              + NEWEST
              + ")";
    };
  }

  private String order() {
    return query.order() == EntryQuery.Order.TITLE ? " order by k, e.id" : " order by k desc, e.id";
  }

  TypedQuery<Long> count(EntityManager entityManager) {
    return with(
        entityManager.createQuery("select count(e) from Entry e where " + where, Long.class));
  }

  private <T> TypedQuery<T> with(TypedQuery<T> statement) {
    parameters.forEach(statement::setParameter);
    return statement;
  }
}
