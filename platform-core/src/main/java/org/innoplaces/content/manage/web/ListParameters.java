package org.innoplaces.content.manage.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryQuery.Condition;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The query parameters of one request; collects everything that is wrong with them. */
final class ListParameters {

  static final List<String> SORTS = List.of("title", "changed", "created", "state");
  static final String SEARCH = "filter[search]";
  static final String STATE = "filter[state]";
  static final String MISSING = "filter[missing]";
  static final String CHANGED_BY = "filter[changedBy]";

  private static final int LONGEST = 200;
  private static final int LAST_PAGE = 1_000_000;

  private final MultivaluedMap<String, String> given;
  private final LanguageSettings languages;
  private final List<Problem> problems = new ArrayList<>();

  ListParameters(MultivaluedMap<String, String> given, LanguageSettings languages) {
    this.given = given;
    this.languages = languages;
  }

  /** Refuses every parameter of another name, and those that stand twice. */
  void allow(TypeSchema type, String... names) {
    allow(type.collection(), names);
  }

  void allow(String collection, String... names) {
    Set<String> known = new TreeSet<>(List.of(names));
    given.forEach(
        (name, values) -> {
          if (name.startsWith("filter[") && !known.contains(name)) {
            String filters = String.join(", ", List.of(SEARCH, STATE, MISSING, CHANGED_BY));
            add("not-filterable", name, name, collection, filters);
          } else if (!known.contains(name)) {
            add("unknown-parameter", name, name, String.join(", ", known));
          } else if (values.size() > 1) {
            add("repeated-parameter", name, name);
          }
        });
  }

  EntryQuery list(TypeSchema type) {
    allow(type, "locale", "sort", "page[number]", "page[size]", SEARCH, STATE, MISSING, CHANGED_BY);
    String order = value("sort").orElse("-changed");
    boolean descending = order.startsWith("-");
    String key = descending ? order.substring(1) : order;
    if (!SORTS.contains(key)) {
      add("not-sortable", "sort", key, type.collection(), String.join(", ", SORTS));
    }
    Condition condition =
        new Condition(
            value(SEARCH).map(ListParameters::cut).filter(text -> !text.isBlank()),
            states(),
            value(MISSING).map(missing -> locale(MISSING, missing)),
            value(CHANGED_BY).map(ListParameters::cut));
    int size = number("page[size]", EntryQuery.PER_PAGE, EntryQuery.MOST_PER_PAGE);
    int page = number("page[number]", 1, LAST_PAGE);
    String locale = locale();
    refuseWhenWrong();
    return new EntryQuery(
        type.name(),
        locale,
        condition,
        Sort.valueOf(key.toUpperCase(Locale.ROOT)),
        descending,
        (page - 1) * size,
        size);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private Set<EntryState> states() {
    Set<EntryState> states = EnumSet.noneOf(EntryState.class);
    for (String token : value(STATE).map(text -> text.split(",", -1)).orElse(new String[0])) {
      Optional<EntryState> state = EntryState.of(token);
      state.ifPresent(states::add);
      if (state.isEmpty()) {
        String all =
            String.join(
                ", ", EnumSet.allOf(EntryState.class).stream().map(EntryState::token).toList());
        add("malformed-value", STATE, token, STATE, all);
      }
    }
    return states;
  }

  /** The wanted language, or und for the shared values alone. */
  String locale() {
    return locale("locale", value("locale").orElse(languages.byDefault()));
  }

  private String locale(String parameter, String tag) {
    if (!tag.equals(Locales.SHARED) && !languages.accepts(tag)) {
      add("unknown-locale", parameter, tag, String.join(", ", languages.offered()));
    }
    return tag;
  }

  int number(String name, int normal, int most) {
    String text = value(name).orElse(Integer.toString(normal));
    boolean number = text.matches("[0-9]{1,9}");
    if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
      add("malformed-page", name, text, Integer.toString(most));
      return normal;
    }
    return Integer.parseInt(text);
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(given.getFirst(name));
  }

  private void add(String code, String parameter, Object... arguments) {
    problems.add(Problem.of(code, Source.parameter(parameter), arguments));
  }

  void refuseWhenWrong() {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
