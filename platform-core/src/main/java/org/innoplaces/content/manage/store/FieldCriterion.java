package org.innoplaces.content.manage.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.manage.EntryQuery.FieldCondition;
import org.innoplaces.content.schema.IndexValue;

/** How conditions and orders of single fields are said in a statement about entries {@code e}. */
record FieldCriterion(BoundSql sql) {

  private static final String VALUE =
      " from entry_head h join field_value v on v.revision_id = h.revision_id where ";

  /** Those that meet it are found once and not looked for again with each entry. */
  void where(FieldCondition condition) {
    Filter filter = condition.filter();
    sql.add(filter.operator() == Operator.NE ? " and e.id not in" : " and e.id in")
        .add(" (select h.entry_id");
    if (condition.reference() && filter.operator() == Operator.CONTAINS) {
      titled(filter);
    } else {
      sql.add(VALUE).add("v.field = ", filter.field()).add(" and v.");
      compare(filter);
    }
    sql.add(")");
  }

  /** The title of what it refers to, in whichever language, contains the text. */
  private void titled(Filter filter) {
    sql.add(
            " from entry_head h join entry_reference r on r.revision_id = h.revision_id"
                + " join entry_head t on t.entry_id = r.target_id"
                + " where r.field = ",
            filter.field())
        .add(" and t.title_key like ", containing(filter.values().get(0)))
        .add(" escape '!'");
  }

  private void compare(Filter filter) {
    IndexValue value = filter.values().get(0);
    switch (filter.operator()) {
      case EQ, NE -> sql.add(exactColumn(value)).add(" = ", exact(value));
      case IN ->
          sql.add(exactColumn(value))
              .add(" in (")
              .add(
                  filter.values().stream()
                      .map(one -> sql.bind(exact(one)))
                      .collect(Collectors.joining(", ")))
              .add(")");
      case CONTAINS -> sql.add("sort_value like ", containing(value)).add(" escape '!'");
      case GT -> sql.add(column(value)).add(" > ", ordered(value));
      case GTE -> sql.add(column(value)).add(" >= ", ordered(value));
      case LT -> sql.add(column(value)).add(" < ", ordered(value));
      case LTE -> sql.add(column(value)).add(" <= ", ordered(value));
    }
  }

  private static String containing(IndexValue value) {
    String text = value.sortKey();
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static String exactColumn(IndexValue value) {
    return value.text() == null ? column(value) : "text_value";
  }

  private static Object exact(IndexValue value) {
    return value.text() == null ? ordered(value) : value.text();
  }

  private static String column(IndexValue value) {
    if (value.sortKey() != null) {
      return "sort_value";
    }
    return value.number() == null ? "instant_value" : "number_value";
  }

  private static Object ordered(IndexValue value) {
    if (value.sortKey() != null) {
      return value.sortKey();
    }
    return value.number() == null ? value.instant().atOffset(ZoneOffset.UTC) : value.number();
  }

  /** What a list is ordered by: the value in the first language of the chain that has one. */
  void sortKey(SortKey key, List<String> chain) {
    String column =
        switch (key.kind()) {
          case TEXT -> "sort_value";
          case NUMBER -> "number_value";
          case INSTANT -> "instant_value";
        };
    List<String> streams = key.shared() ? List.of(Locales.SHARED) : chain;
    String separator = "coalesce(";
    for (String stream : streams) {
      sql.add(separator).add("(select min(v." + column + ")").add(VALUE);
      sql.add("h.entry_id = e.id and v.field = ", key.field());
      sql.add(" and h.locale = ", stream).add(")");
      separator = ", ";
    }
    sql.add(")");
  }
}
