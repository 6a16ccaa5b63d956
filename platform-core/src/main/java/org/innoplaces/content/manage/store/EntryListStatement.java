package org.innoplaces.content.manage.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.entry.HeadText;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.NewestEntry;

/**
 * The statement behind a list of editors.
 *
 * <p>The rule of states is that of {@link EntryState}, said in SQL.
 */
final class EntryListStatement {

  private static final String STREAM =
      " from entry_head h join publication p on p.entry_id = h.entry_id and p.locale = h.locale"
          + " where h.entry_id = e.id";

  private final EntryQuery query;
  private final Object at;
  private final BoundSql sql = new BoundSql();
  private final FieldCriterion fields = new FieldCriterion(sql);

  private EntryListStatement(EntryQuery query, Instant at) {
    this.query = query;
    this.at = at.atOffset(ZoneOffset.UTC);
  }

  static FoundEntries find(
      EntityManager entityManager, EntryQuery query, List<String> chain, Instant at) {
    EntryListStatement statement = new EntryListStatement(query, at);
    statement.page(chain);
    List<?> rows = statement.sql.in(entityManager).getResultList();
    List<UUID> ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
    if (!rows.isEmpty() || query.offset() == 0) {
      long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).longValue();
      return new FoundEntries(ids, total);
    }
    EntryListStatement count = new EntryListStatement(query, at);
    count.sql.add("select count(*)");
    count.from();
    return new FoundEntries(
        ids, ((Number) count.sql.in(entityManager).getSingleResult()).longValue());
  }

  /** What was changed last, of which types and in which states, and how many of each. */
  record Newest(Collection<String> types, Collection<EntryState> states, int most) {}

  static List<NewestEntry> newest(EntityManager entityManager, Newest wanted, Instant at) {
    EntryListStatement statement = new EntryListStatement(null, at);
    statement.ranked(wanted);
    List<?> rows = statement.sql.in(entityManager).getResultList();
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
    sql.add("select id, entry_state, in_state, overall from (select id, entry_state, changed,")
        .add(" row_number() over (partition by entry_state order by changed desc, id) in_state,")
        .add(" row_number() over (order by changed desc, id) overall from (select e.id id, ");
    state();
    sql.add(" entry_state, coalesce((select max(h.changed_at) from entry_head h")
        .add(" where h.entry_id = e.id), e.created_at) changed")
        .add(" from entry e where e.trashed_at is null and e.type in (")
        .add(wanted.types().stream().map(sql::bind).collect(Collectors.joining(", ")))
        .add(")) s) r where overall <= ")
        .add(sql.bind(wanted.most()))
        .add(" or in_state <= ")
        .add(sql.bind(wanted.most()))
        .add(" and entry_state in (")
        .add(
            wanted.states().stream()
                .map(EntryListStatement::ordinal)
                .collect(Collectors.joining(", ")))
        .add(") order by overall");
  }

  private void page(List<String> chain) {
    sql.add("select e.id, count(*) over (), ");
    sortKey(chain);
    sql.add(" as sort_key");
    from();
    sql.add(" order by sort_key ")
        .add(query.descending() ? "desc" : "asc")
        .add(" nulls last, e.id limit ")
        .add(sql.bind(query.limit()))
        .add(" offset ")
        .add(sql.bind(query.offset()));
  }

  private void sortKey(List<String> chain) {
    Optional<SortKey> field = query.sort().field();
    if (field.isPresent()) {
      fields.sortKey(field.get(), chain);
    } else if (query.sort().equals(Sort.TITLE)) {
      titleKey(chain);
    } else if (query.sort().equals(Sort.CREATED)) {
      sql.add("e.created_at");
    } else if (query.sort().equals(Sort.STATE)) {
      state();
    } else {
      sql.add(
          "coalesce((select max(h.changed_at) from entry_head h where h.entry_id = e.id),"
              + " e.created_at)");
    }
  }

  private void titleKey(List<String> chain) {
    sql.add("coalesce(");
    for (String locale : chain) {
      sql.add("(select h.title_key from entry_head h where h.entry_id = e.id and h.locale = ")
          .add(sql.bind(locale))
          .add("), ");
    }
    sql.add("(select min(h.title_key) from entry_head h where h.entry_id = e.id))");
  }

  private void from() {
    sql.add(" from entry e where e.type = ").add(sql.bind(query.type()));
    EntryQuery.Condition condition = query.condition();
    if (!condition.states().contains(EntryState.TRASHED)) {
      sql.add(" and e.trashed_at is null");
    }
    condition.search().ifPresent(this::search);
    condition.missing().ifPresent(locale -> head(" and not", "h.filled and h.locale = ", locale));
    condition.changedBy().ifPresent(actor -> head(" and", "h.changed_by = ", actor));
    condition.fields().forEach(fields::where);
    if (condition.states().equals(Set.of(EntryState.TRASHED))) {
      sql.add(" and e.trashed_at is not null");
    } else if (!condition.states().isEmpty()) {
      states();
    }
  }

  private void search(String text) {
    for (String word : HeadText.bare(text).trim().split("\\s+")) {
      String escaped = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      head(" and", "h.words like ", "%" + escaped + "%", " escape '!'");
    }
  }

  private void head(String start, String condition, String value, String... rest) {
    sql.add(start)
        .add(" exists (select 1 from entry_head h where h.entry_id = e.id and ")
        .add(condition, value)
        .add(String.join("", rest))
        .add(")");
  }

  private void states() {
    sql.add(" and ");
    state();
    sql.add(" in (");
    String separator = "";
    for (EntryState state : query.condition().states()) {
      sql.add(separator).add(ordinal(state));
      separator = ", ";
    }
    sql.add(")");
  }

  /** The state as its ordinal. */
  private void state() {
    sql.add("case when e.trashed_at is not null then ").add(ordinal(EntryState.TRASHED));
    when(EntryState.MODIFIED);
    sql.add(STREAM).add(" and p.revision_id <> h.revision_id and ").add(covers("p"));
    sql.add(" and not ").add(headIsPlanned()).add(")");
    when(EntryState.SCHEDULED);
    sql.add(STREAM).add(" and p.valid_from > ").add(sql.bind(at));
    sql.add(" and (p.revision_id = h.revision_id or not ").add(current("")).add(")");
    sql.add(" and not ").add(current(" and c.revision_id = h.revision_id")).add(")");
    when(EntryState.PUBLISHED);
    sql.add(STREAM).add(" and p.revision_id = h.revision_id and ").add(covers("p"));
    sql.add(")");
    when(EntryState.EXPIRED);
    sql.add(" from publication p where p.entry_id = e.id)");
    sql.add(" then ").add(ordinal(EntryState.EXPIRED));
    sql.add(" else ").add(ordinal(EntryState.DRAFT)).add(" end");
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
      sql.add(" then ").add(ordinal(before));
    }
    sql.add(" when exists (select 1");
  }

  private static String ordinal(EntryState state) {
    return Integer.toString(state.ordinal());
  }

  private String headIsPlanned() {
    return "exists (select 1 from publication q where q.entry_id = h.entry_id"
        + " and q.locale = h.locale and q.revision_id = h.revision_id and q.valid_from > "
        + sql.bind(at)
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
    return alias
        + ".valid_from <= "
        + sql.bind(at)
        + " and "
        + alias
        + ".valid_until > "
        + sql.bind(at);
  }
}
