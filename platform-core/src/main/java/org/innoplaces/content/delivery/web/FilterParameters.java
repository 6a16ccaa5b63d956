package org.innoplaces.content.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.delivery.FilterText;
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
    Optional<Operator> operator = operator(name, matcher.group(2), field.get().kind());
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

  private Optional<Operator> operator(String name, String token, FieldKind kind) {
    if (token == null) {
      return Optional.of(Operator.EQ);
    }
    Optional<Operator> known = Operator.of(kind, token);
    if (known.isEmpty()) {
      parameters.add("unknown-operator", name, token, Operator.tokens(kind));
    }
    return known;
  }

  private Optional<List<IndexValue>> values(
      String name, String text, FieldKind kind, Operator operator) {
    try {
      return Optional.of(FilterText.values(kind, operator, text));
    } catch (IllegalArgumentException malformed) {
      parameters.add(FilterText.flaw(name, text, kind, operator));
      return Optional.empty();
    }
  }
}
