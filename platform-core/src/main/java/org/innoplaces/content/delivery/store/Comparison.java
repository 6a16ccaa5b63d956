package org.innoplaces.content.delivery.store;

import java.util.List;
import java.util.function.Function;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.schema.IndexValue;

/** How a filter's operator is said in a statement. */
record Comparison(Filter filter) {

  static Comparison of(Filter filter) {
    return new Comparison(filter);
  }

  /** The condition on an alias of a field value; {@code bind} turns values into parameters. */
  String jpql(String alias, Function<Object, String> bind) {
    IndexValue value = filter.values().get(0);
    return switch (filter.operator()) {
      case EQ, NE -> alias + exactColumn(value) + " = " + bind.apply(exact(value));
      case IN -> alias + exactColumn(value) + " in " + bind.apply(exacts());
      case CONTAINS ->
          alias
              + ".sortKey like "
              + bind.apply("%" + escaped(value.sortKey()) + "%")
              + " escape '!'";
      case GT -> alias + orderedColumn(value) + " > " + bind.apply(ordered(value));
      case GTE -> alias + orderedColumn(value) + " >= " + bind.apply(ordered(value));
      case LT -> alias + orderedColumn(value) + " < " + bind.apply(ordered(value));
      case LTE -> alias + orderedColumn(value) + " <= " + bind.apply(ordered(value));
    };
  }

  private List<Object> exacts() {
    return filter.values().stream().map(Comparison::exact).toList();
  }

  private static String exactColumn(IndexValue value) {
    return value.text() != null ? ".text" : orderedColumn(value);
  }

  private static Object exact(IndexValue value) {
    return value.text() != null ? value.text() : ordered(value);
  }

  private static String orderedColumn(IndexValue value) {
    if (value.sortKey() != null) {
      return ".sortKey";
    }
    return value.number() != null ? ".number" : ".instant";
  }

  private static Object ordered(IndexValue value) {
    if (value.sortKey() != null) {
      return value.sortKey();
    }
    return value.number() != null ? value.number() : value.instant();
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
