package org.innoplaces.content.delivery.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.IndexValue;
import org.innoplaces.content.schema.TypeSchema;

/** Reads {@code filter[field]=value} and {@code filter[field][operator]=value}. */
final class FilterParameters {

  private static final Pattern NAME =
      Pattern.compile("filter\\[([A-Za-z0-9.-]{1,120})](?:\\[([a-z]{1,20})])?");

  private final TypeSchema type;
  private final Parameters parameters;

  FilterParameters(TypeSchema type, Parameters parameters) {
    this.type = type;
    this.parameters = parameters;
  }

  List<Filter> read() {
    List<Filter> filters = new ArrayList<>();
    parameters
        .family("filter")
        .forEach(entry -> read(entry.getKey(), entry.getValue()).ifPresent(filters::add));
    return filters;
  }

  private Optional<Filter> read(String name, String text) {
    Matcher matcher = NAME.matcher(name);
    String path = matcher.matches() ? matcher.group(1) : name;
    Optional<FieldSchema> field =
        type.fieldAt(path).filter(FieldSchema::indexed).filter(f -> f.kind().indexKind() != null);
    if (!matcher.matches() || field.isEmpty()) {
      String known = filterable();
      String code = known.isEmpty() ? "never-filterable" : "not-filterable";
      parameters.add(code, name, path, type.collection(), known);
      return Optional.empty();
    }
    Optional<Operator> operator = operator(name, matcher.group(2));
    if (operator.isEmpty()) {
      return Optional.empty();
    }
    return values(name, text, field.get().kind(), operator.get())
        .map(values -> new Filter(path, field.get().shared(), operator.get(), values));
  }

  private String filterable() {
    return type.paths()
        .filter(TypeSchema.PathField::filterable)
        .map(TypeSchema.PathField::path)
        .collect(Collectors.joining(", "));
  }

  private Optional<Operator> operator(String name, String token) {
    if (token == null) {
      return Optional.of(Operator.EQ);
    }
    Optional<Operator> known =
        Arrays.stream(Operator.values()).filter(op -> op.token().equals(token)).findFirst();
    if (known.isEmpty()) {
      parameters.add("unknown-operator", name, token, operators());
    }
    return known;
  }

  private static String operators() {
    return Arrays.stream(Operator.values()).map(Operator::token).collect(Collectors.joining(", "));
  }

  private Optional<List<IndexValue>> values(
      String name, String text, FieldKind kind, Operator operator) {
    boolean several = operator == Operator.IN;
    String[] tokens = several ? text.split(",", -1) : new String[] {text};
    boolean textOnly = !operator.compares(kind.indexKind());
    try {
      if (tokens.length > Filter.MOST_VALUES || textOnly || text.isEmpty()) {
        throw new IllegalArgumentException(text);
      }
      return Optional.of(Arrays.stream(tokens).map(token -> value(token, kind, operator)).toList());
    } catch (IllegalArgumentException | DateTimeException malformed) {
      parameters.add("malformed-value", name, text, name, expected(kind, several, textOnly));
      return Optional.empty();
    }
  }

  private static IndexValue value(String token, FieldKind kind, Operator operator) {
    IndexValue value =
        switch (kind.indexKind()) {
          case TEXT -> IndexValue.of(token);
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

  private static String expected(FieldKind kind, boolean several, boolean noContains) {
    String one = kind.comparedWith();
    if (noContains) {
      return one + " (eq, ne, gt, gte, lt, lte, in)";
    }
    return several ? one + "," + one + " (1–" + Filter.MOST_VALUES + ")" : one;
  }
}
