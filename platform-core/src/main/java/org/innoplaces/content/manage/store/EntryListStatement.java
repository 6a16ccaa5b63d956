package org.innoplaces.content.manage.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.NewestEntry;

/**
 * The statement behind a list of editors. Its text is put together from the fixed pieces in this
 * class only; whatever came from outside is a parameter.
 *
 * <p>The rule of states is that of {@link EntryState}, said in SQL.
 */
final class EntryListStatement {

  private static final String STREAM =
      " from entry_head h join publication p on p.entry_id = h.entry_id and p.locale = h.locale"
          + " where h.entry_id = e.id";

  private final EntryQuery query;
  private final Object at;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private EntryListStatement(EntryQuery query, Instant at) {
    this.query = query;
    this.at = at.atOffset(ZoneOffset.UTC);
  }

  static FoundEntries find(
      EntityManager entityManager, EntryQuery query, List<String> chain, Instant at) {
    EntryListStatement statement = new EntryListStatement(query, at);
    statement.page(chain);
    List<?> rows = statement.prepared(entityManager).getResultList();
    List<UUID> ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
    if (!rows.isEmpty() || query.offset() == 0) {
      long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).longValue();
      return new FoundEntries(ids, total);
    }
    EntryListStatement count = new EntryListStatement(query, at);
    count.sql.append("select count(*)");
    count.from();
    return new FoundEntries(
        ids, ((Number) count.prepared(entityManager).getSingleResult()).longValue());
  }

  /** What was changed last, of which types and in which states, and how many of each. */
  record Newest(Collection<String> types, Collection<EntryState> states, int most) {}

  static List<NewestEntry> newest(EntityManager entityManager, Newest wanted, Instant at) {
    EntryListStatement statement = new EntryListStatement(null, at);
    statement.ranked(wanted);
    List<?> rows = statement.prepared(entityManager).getResultList();
    return rows.stream().map(row -> newest((Object[]) row)).toList();
  }

  private static NewestEntry newest(Object[] row) {
    return new NewestEntry(
        (UUID) row[0],
        EntryState.values()[((Number) row[1]).intValue()],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue());
  }

  private void ranked(Newest wanted) {
    sql.append("select id, entry_state, in_state, overall from (select id, entry_state, changed,")
        .append(" row_number() over (partition by entry_state order by changed desc, id) in_state,")
        .append(" row_number() over (order by changed desc, id) overall from (select e.id id, ");
    state();
    sql.append(" entry_state, coalesce((select max(h.changed_at) from entry_head h")
        .append(" where h.entry_id = e.id), e.created_at) changed")
        .append(" from entry e where e.trashed_at is null and e.type in (")
        .append(wanted.types().stream().map(this::bind).collect(Collectors.joining(", ")))
        .append(")) s) r where overall <= ")
        .append(bind(wanted.most()))
        .append(" or in_state <= ")
        .append(bind(wanted.most()))
        .append(" and entry_state in (")
        .append(
            wanted.states().stream()
                .map(state -> Integer.toString(state.ordinal()))
                .collect(Collectors.joining(", ")))
        .append(") order by overall");
  }

  private Query prepared(EntityManager entityManager) {
    Query prepared = entityManager.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      prepared.setParameter(i + 1, values.get(i));
    }
    return prepared;
  }

  private void page(List<String> chain) {
    sql.append("select e.id, count(*) over (), ");
    sortKey(chain);
    sql.append(" as sort_key");
    from();
    sql.append(" order by sort_key ")
        .append(query.descending() ? "desc" : "asc")
        .append(" nulls last, e.id limit ")
        .append(bind(query.limit()))
        .append(" offset ")
        .append(bind(query.offset()));
  }

  private void sortKey(List<String> chain) {
    switch (query.sort()) {
      case TITLE -> titleKey(chain);
      case CHANGED ->
          sql.append(
              "coalesce((select max(h.changed_at) from entry_head h where h.entry_id = e.id),"
                  + " e.created_at)");
      case CREATED -> sql.append("e.created_at");
      case STATE -> state();
    }
  }

  private void titleKey(List<String> chain) {
    sql.append("coalesce(");
    for (String locale : chain) {
      sql.append("(select h.title_key from entry_head h where h.entry_id = e.id and h.locale = ")
          .append(bind(locale))
          .append("), ");
    }
    sql.append("(select min(h.title_key) from entry_head h where h.entry_id = e.id))");
  }

  private void from() {
    sql.append(" from entry e where e.type = ").append(bind(query.type()));
    EntryQuery.Condition condition = query.condition();
    if (!condition.states().contains(EntryState.TRASHED)) {
      sql.append(" and e.trashed_at is null");
    }
    condition.search().ifPresent(this::search);
    condition.missing().ifPresent(locale -> head(" and not", "h.filled and h.locale = ", locale));
    condition.changedBy().ifPresent(actor -> head(" and", "h.changed_by = ", actor));
    if (condition.states().equals(java.util.Set.of(EntryState.TRASHED))) {
      sql.append(" and e.trashed_at is not null");
    } else if (!condition.states().isEmpty()) {
      states();
    }
  }

  private void search(String text) {
    for (String word : HeadText.bare(text).trim().split("\\s+")) {
      String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      head(" and", "h.words like ", "%" + escaped + "%");
      sql.setLength(sql.length() - 1);
      sql.append(" escape '!')");
    }
  }

  private void head(String start, String condition, String value) {
    sql.append(start)
        .append(" exists (select 1 from entry_head h where h.entry_id = e.id and ")
        .append(condition)
        .append(bind(value))
        .append(")");
  }

  private void states() {
    sql.append(" and ");
    state();
    sql.append(" in (");
    String separator = "";
    for (EntryState state : query.condition().states()) {
      sql.append(separator).append(state.ordinal());
      separator = ", ";
    }
    sql.append(")");
  }

  /** The state as its ordinal. */
  private void state() {
    sql.append("case when e.trashed_at is not null then ").append(EntryState.TRASHED.ordinal());
    when(EntryState.MODIFIED);
    sql.append(STREAM).append(" and p.revision_id <> h.revision_id and ").append(covers("p"));
    sql.append(" and not ").append(headIsPlanned()).append(")");
    when(EntryState.SCHEDULED);
    sql.append(STREAM).append(" and p.valid_from > ").append(bind(at));
    sql.append(" and (p.revision_id = h.revision_id or not ").append(current("")).append(")");
    sql.append(" and not ").append(current(" and c.revision_id = h.revision_id")).append(")");
    when(EntryState.PUBLISHED);
    sql.append(STREAM).append(" and p.revision_id = h.revision_id and ").append(covers("p"));
    sql.append(")");
    when(EntryState.EXPIRED);
    sql.append(" from publication p where p.entry_id = e.id)");
    sql.append(" then ").append(EntryState.EXPIRED.ordinal());
    sql.append(" else ").append(EntryState.DRAFT.ordinal()).append(" end");
  }

  /** Closes the case before and opens the next one. */
  private void when(EntryState state) {
    EntryState before =
        switch (state) {
          case SCHEDULED -> EntryState.MODIFIED;
          case PUBLISHED -> EntryState.SCHEDULED;
          case EXPIRED -> EntryState.PUBLISHED;
          default -> null;
        };
    if (before != null) {
      sql.append(" then ").append(before.ordinal());
    }
    sql.append(" when exists (select 1");
  }

  private String headIsPlanned() {
    return "exists (select 1 from publication q where q.entry_id = h.entry_id"
        + " and q.locale = h.locale and q.revision_id = h.revision_id and q.valid_from > "
        + bind(at)
        + ")";
  }

  private String current(String condition) {
    return "exists (select 1 from publication c where c.entry_id = h.entry_id"
        + " and c.locale = h.locale and "
        + covers("c")
        + condition
        + ")";
  }

  private String covers(String alias) {
    return alias + ".valid_from <= " + bind(at) + " and " + alias + ".valid_until > " + bind(at);
  }

  private String bind(Object value) {
    values.add(value);
    return "?" + values.size();
  }
}
