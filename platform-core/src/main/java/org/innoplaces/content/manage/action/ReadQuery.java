package org.innoplaces.content.manage.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.EntryQuery.Condition;
import org.innoplaces.content.manage.EntryQuery.Sort;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.jsonapi.PageText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Reads what a list shows, as it stands in addresses of the desk and of the management API and in
 * saved views: {@code filter[state]}, {@code filter[membership]}, {@code sort}, {@code
 * page[number]}. Collects everything that is wrong.
 */
public final class ReadQuery {

  /** The filters that lists of every type have. */
  public static final List<String> FILTERS =
      List.of("filter[search]", "filter[state]", "filter[missing]", "filter[changedBy]");

  /** The order when nobody asks for one: what changed last comes first. */
  public static final String NORMAL_SORT = "-changed";

  private static final Set<String> OTHERS = Set.of("locale", "sort", "page[number]", "page[size]");
  private static final int LONGEST = 200;
  private static final int LAST_PAGE = 1_000_000;

  private final TypeSchema type;
  private final Map<String, String> given;
  private final LanguageSettings languages;
  private final List<Problem> problems = new ArrayList<>();

  private ReadQuery(TypeSchema type, Map<String, String> given, LanguageSettings languages) {
    this.type = type;
    this.given = given;
    this.languages = languages;
  }

  /**
   * The query that parameters make.
   *
   * @throws InvalidInput when a parameter is unknown or malformed; every problem names its one
   */
  public static EntryQuery read(
      TypeSchema type, Map<String, String> parameters, LanguageSettings languages) {
    return new ReadQuery(type, parameters, languages).query();
  }

  private EntryQuery query() {
    given.keySet().stream()
        .filter(name -> !OTHERS.contains(name) && !name.startsWith("filter["))
        .forEach(name -> add("unknown-parameter", name, name, known()));
    ReadFieldConditions fields = new ReadFieldConditions(type, problems);
    Condition condition =
        new Condition(
            value("filter[search]").map(ReadQuery::cut).filter(text -> !text.isBlank()),
            states(),
            value("filter[missing]").map(missing -> locale("filter[missing]", missing)),
            value("filter[changedBy]").map(ReadQuery::cut),
            fields.read(given));
    int size = number("page[size]", EntryQuery.PER_PAGE, EntryQuery.MOST_PER_PAGE);
    int page = number("page[number]", 1, LAST_PAGE);
    String locale = locale("locale", value("locale").orElse(languages.byDefault()));
    String order = value("sort").orElse(NORMAL_SORT);
    Sort sort = sort(order.startsWith("-") ? order.substring(1) : order);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return new EntryQuery(
        type.name(), locale, condition, sort, order.startsWith("-"), (page - 1) * size, size);
  }

  private String known() {
    return Stream.concat(OTHERS.stream().sorted(), FILTERS.stream())
        .collect(Collectors.joining(", "));
  }

  private Sort sort(String token) {
    List<Sort> sorts = Sort.of(type);
    Optional<Sort> sort = sorts.stream().filter(one -> one.token().equals(token)).findFirst();
    if (sort.isEmpty()) {
      String all = sorts.stream().map(Sort::token).collect(Collectors.joining(", "));
      add("not-sortable", "sort", token, type.collection(), all);
    }
    return sort.orElse(Sort.CHANGED);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private Set<EntryState> states() {
    Set<EntryState> states = EnumSet.noneOf(EntryState.class);
    String name = "filter[state]";
    for (String token : value(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
      Optional<EntryState> state = EntryState.of(token);
      state.ifPresent(states::add);
      if (state.isEmpty()) {
        String all =
            Arrays.stream(EntryState.values())
                .map(EntryState::token)
                .collect(Collectors.joining(", "));
        add("malformed-value", name, token, name, all);
      }
    }
    return states;
  }

  private String locale(String parameter, String written) {
    String tag = Locales.canonical(written);
    if (!tag.equals(Locales.SHARED) && !languages.accepts(tag)) {
      add("unknown-locale", parameter, tag, String.join(", ", languages.offered()));
    }
    return tag;
  }

  private int number(String name, int normal, int most) {
    String text = value(name).orElse(Integer.toString(normal));
    boolean number = text.matches("[0-9]{1,9}");
    if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
      problems.add(PageText.flaw(name, text, most));
      return normal;
    }
    return Integer.parseInt(text);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(given.get(name));
  }

  private void add(String code, String parameter, Object... arguments) {
    problems.add(Problem.of(code, Source.parameter(parameter), arguments));
  }
}
