package org.innoplaces.content.delivery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads what a filter compares with, as it stands in an address. */
public final class FilterText {

  private static final String CODE = "malformed-value";

  /** Behind values that are examples, where there are too many to name all. */
  private static final String AND_SO_ON = ", …";

  private FilterText() {}

  /**
   * The values; several, with commas between them, for {@code in}.
   *
   * @param operator one by which {@link Operator#of} compares the kind
   * @throws IllegalArgumentException when a field of that kind cannot be compared so with that
   */
  public static List<IndexValue> values(FieldKind kind, Operator operator, String text) {
    String[] tokens = operator == Operator.IN ? text.split(",", -1) : new String[] {text};
    if (tokens.length > Filter.MOST_VALUES || text.isEmpty()) {
      throw new IllegalArgumentException(text);
    }
    try {
      return Arrays.stream(tokens).map(token -> value(token, kind, operator)).toList();
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException(text, malformed);
    }
  }

  /** The problem with a text that is no such value, or none at all. */
  public static Problem flaw(String parameter, String text, FieldKind kind, Operator operator) {
    Source place = Source.parameter(parameter);
    if (text.isEmpty()) {
      return Problem.of("empty-parameter", place, parameter);
    }
    String fitting = kind.comparedWith();
    boolean examples = fitting.endsWith(AND_SO_ON);
    if (examples) {
      fitting = fitting.substring(0, fitting.length() - AND_SO_ON.length());
    }
    String sentence =
        !examples
            ? CODE
            : kind.indexKind() == IndexValue.Kind.NUMBER ? "malformed-number" : "unlike-example";
    String several = operator == Operator.IN ? " (1–" + Filter.MOST_VALUES + ")" : "";
    Message told = Message.of("problem." + sentence, text, parameter, fitting + several);
    return new Problem(CODE, place, told);
  }

  private static IndexValue value(String token, FieldKind kind, Operator operator) {
    IndexValue value =
        switch (kind.indexKind()) {
          case TEXT -> operator == Operator.CONTAINS ? IndexValue.of(token) : kind.compared(token);
          case NUMBER -> IndexValue.of(number(token));
          case INSTANT -> IndexValue.of(instant(token));
        };
    if (operator != Operator.CONTAINS && !kind.canEqual(value)) {
      throw new IllegalArgumentException(token);
    }
    return value;
  }

  /** Length first: a number of a million digits would be parsed in quadratic time. */
  private static BigDecimal number(String token) {
    if (token.length() > 40 || !token.matches("-?[0-9]{1,28}(\\.[0-9]{1,10})?")) {
      throw new NumberFormatException(token);
    }
    return new BigDecimal(token);
  }

  private static Instant instant(String token) {
    return token.length() == 10
        ? LocalDate.parse(token).atStartOfDay(ZoneOffset.UTC).toInstant()
        : OffsetDateTime.parse(token).toInstant();
  }
}
