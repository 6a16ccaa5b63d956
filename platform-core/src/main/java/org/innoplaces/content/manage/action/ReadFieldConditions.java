package org.innoplaces.content.manage.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.Filter.Operator;
import org.innoplaces.content.delivery.FilterText;
import org.innoplaces.content.manage.EntryQuery.FieldCondition;
import org.innoplaces.content.schema.FieldKind;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.schema.TypeSchema.PathField;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Reads {@code filter[field]} and {@code filter[field][operator]}; notes what is wrong. */
final class ReadFieldConditions {

  private static final Pattern NAME =
      Pattern.compile("filter\\[([A-Za-z0-9.-]{1,120})](?:\\[([a-z]{1,20})])?");
  private static final int LONGEST = 1_000;

  private final TypeSchema type;
  private final List<Problem> problems;

  ReadFieldConditions(TypeSchema type, List<Problem> problems) {
    this.type = type;
    this.problems = problems;
  }

  List<FieldCondition> read(Map<String, String> given) {
    List<FieldCondition> conditions = new ArrayList<>();
    given.forEach(
        (name, text) -> {
          if (name.startsWith("filter[") && !ReadQuery.FILTERS.contains(name)) {
            read(name, text).ifPresent(conditions::add);
          }
        });
    return conditions;
  }

  private Optional<FieldCondition> read(String name, String text) {
    Matcher matcher = NAME.matcher(name);
    Optional<PathField> field =
        matcher.matches()
            ? type.paths()
                .filter(path -> path.path().equals(matcher.group(1)) && path.filterable())
                .findFirst()
            : Optional.empty();
    if (field.isEmpty()) {
      add("not-filterable", name, name, type.collection(), filters());
      return Optional.empty();
    }
    return operator(name, matcher.group(2), field.get().field().kind())
        .flatMap(operator -> condition(name, text, field.get(), operator));
  }

  private String filters() {
    return Stream.concat(
            ReadQuery.FILTERS.stream(),
            type.paths().filter(PathField::filterable).map(path -> "filter[" + path.path() + "]"))
        .collect(Collectors.joining(", "));
  }

  private Optional<Operator> operator(String name, String token, FieldKind kind) {
    if (token == null) {
      return Optional.of(Operator.EQ);
    }
    Optional<Operator> known = Operator.of(kind, token);
    if (known.isEmpty()) {
      add("unknown-operator", name, token, Operator.tokens(kind));
    }
    return known;
  }

  private Optional<FieldCondition> condition(
      String name, String text, PathField path, Operator operator) {
    FieldKind kind = path.field().kind();
    try {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException("too long");
      }
      Filter filter =
          new Filter(
              path.path(),
              path.field().shared(),
              operator,
              FilterText.values(kind, operator, text));
      return Optional.of(new FieldCondition(filter, kind.isRelationship()));
    } catch (IllegalArgumentException malformed) {
      String told = text.length() > 80 ? text.substring(0, 80) : text;
      problems.add(FilterText.flaw(name, told, kind, operator));
      return Optional.empty();
    }
  }

  private void add(String code, String parameter, Object... arguments) {
    problems.add(Problem.of(code, Source.parameter(parameter), arguments));
  }
}
