package org.innoplaces.content.delivery.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.Reading;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.schema.IndexValue;

/**
 * The statement behind a list. Its text is put together from the fixed pieces in this class only;
 * fields and values that came from outside are parameters.
 */
final class ListStatement {

  private final ContentQuery query;
  private final List<String> chain;
  private final Map<String, Object> parameters = new HashMap<>();
  private final StringBuilder joins = new StringBuilder();
  private final StringBuilder where = new StringBuilder();
  private final StringBuilder order = new StringBuilder();

  ListStatement(ContentQuery query, boolean allShared, Reading reading) {
    this.query = query;
    this.chain = allShared ? List.of(Locales.SHARED) : reading.chain();
    parameters.put("at", reading.at());
    parameters.put("type", query.type());
    where.append(" where p.type = :type and p.from <= :at and p.until > :at and (");
    onlyBestLanguage();
    where.append(")");
    query.filters().forEach(this::filter);
    query.sort().forEach(this::sort);
  }

  /** Each entry once: in the first language of the chain that it is published in. */
  private void onlyBestLanguage() {
    for (int i = 0; i < chain.size(); i++) {
      where.append(i == 0 ? "" : " or ").append("(p.locale = ").append(bind(chain.get(i)));
      if (i > 0) {
        where
            .append(" and not exists (select b.id from Publication b where b.entryId = p.entryId")
            .append(" and b.from <= :at and b.until > :at and b.locale in ")
            .append(bind(chain.subList(0, i)))
            .append(")");
      }
      where.append(")");
    }
  }

  private void filter(Filter filter) {
    boolean negated = filter.operator() == Filter.Operator.NE;
    List<String> streams = filter.shared() ? List.of(Locales.SHARED) : chain;
    where.append(negated ? " and not (" : " and (");
    for (int i = 0; i < streams.size(); i++) {
      where.append(i == 0 ? "" : " or ").append("(").append(holds(filter, streams.get(i)));
      if (i > 0) {
        where.append(" and not ").append(hasValue(filter, streams.subList(0, i)));
      }
      where.append(")");
    }
    where.append(")");
  }

  /** The field's value in a stream meets the condition. */
  private String holds(Filter filter, String stream) {
    return "exists (select q.id from Publication q join q.revision r join r.fieldValues v"
        + " where q.entryId = p.entryId and q.from <= :at and q.until > :at and q.locale = "
        + bind(stream)
        + " and v.field = "
        + bind(filter.field())
        + " and "
        + Comparison.of(filter).jpql("v", this::bind)
        + ")";
  }

  /** A better language has a value of its own, so that the worse one is not what readers see. */
  private String hasValue(Filter filter, List<String> streams) {
    return "exists (select h.id from Publication h join h.revision s join s.fieldValues w"
        + " where h.entryId = p.entryId and h.from <= :at and h.until > :at and h.locale in "
        + bind(streams)
        + " and w.field = "
        + bind(filter.field())
        + ")";
  }

  private void sort(SortKey key) {
    int number = parameters.size();
    String publication = "sp" + number;
    String revision = "sr" + number;
    String value = "sv" + number;
    joins
        .append(" left join Publication ")
        .append(publication)
        .append(" on ")
        .append(publication)
        .append(".entryId = p.entryId and ")
        .append(publication)
        .append(".locale = ")
        .append(key.shared() ? bind(Locales.SHARED) : "p.locale")
        .append(" and ")
        .append(publication)
        .append(".from <= :at and ")
        .append(publication)
        .append(".until > :at")
        .append(" left join ")
        .append(publication)
        .append(".revision ")
        .append(revision)
        .append(" left join ")
        .append(revision)
        .append(".fieldValues ")
        .append(value)
        .append(" on ")
        .append(value)
        .append(".field = ")
        .append(bind(key.field()));
    String column = value + "." + column(key.kind());
    order
        .append("case when ")
        .append(column)
        .append(" is null then 1 else 0 end, ")
        .append(column)
        .append(key.descending() ? " desc, " : ", ");
  }

  static String column(IndexValue.Kind kind) {
    return switch (kind) {
      case TEXT -> "sortKey";
      case NUMBER -> "number";
      case INSTANT -> "instant";
    };
  }

  private String bind(Object value) {
    String name = "v" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  FoundEntries find(EntityManager entityManager) {
    List<?> rows =
        with(entityManager.createQuery(
                "select p.entryId, SQL('count(*) over ()') from Publication p"
                    + joins
                    + where
                    + " order by "
                    + order
                    + "p.entryId"))
            .setFirstResult(query.offset())
            .setMaxResults(query.limit())
            .getResultList();
    List<UUID> ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
    return new FoundEntries(ids, total(rows, entityManager));
  }

  private long total(List<?> rows, EntityManager entityManager) {
    if (!rows.isEmpty()) {
      return ((Number) ((Object[]) rows.get(0))[1]).longValue();
    }
    if (query.offset() == 0) {
      return 0;
    }
    Query count =
        entityManager.createQuery("select count(p.entryId) from Publication p" + joins + where);
    return ((Number) with(count).getSingleResult()).longValue();
  }

  private Query with(Query statement) {
    parameters.forEach(statement::setParameter);
    return statement;
  }
}
