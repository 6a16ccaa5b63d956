package org.innoplaces.content.manage.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.action.ReadQuery;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.jsonapi.PageText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** The query parameters of one request; collects everything that is wrong with them. */
final class ListParameters {

  private final MultivaluedMap<String, String> given;
  private final LanguageSettings languages;
  private final List<Problem> problems = new ArrayList<>();

  ListParameters(MultivaluedMap<String, String> given, LanguageSettings languages) {
    this.given = given;
    this.languages = languages;
  }

  /** Refuses every parameter of another name, and those that stand twice. */
  void allow(String... names) {
    Set<String> known = new TreeSet<>(List.of(names));
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            add("unknown-parameter", name, name, String.join(", ", known));
          } else if (values.size() > 1) {
            add("repeated-parameter", name, name);
          }
        });
  }

  EntryQuery list(TypeSchema type) {
    Map<String, String> once = new LinkedHashMap<>();
    given.forEach(
        (name, values) -> {
          if (values.size() > 1) {
            add("repeated-parameter", name, name);
          }
          once.put(name, values.get(0));
        });
    refuseWhenWrong();
    return ReadQuery.read(type, once, languages);
  }

  /** The wanted language, or und for the shared values alone. */
  String locale() {
    return locale("locale", value("locale").orElse(languages.byDefault()));
  }

  private String locale(String parameter, String written) {
    String tag = Locales.canonical(written);
    if (!tag.equals(Locales.SHARED) && !languages.accepts(tag)) {
      add("unknown-locale", parameter, tag, String.join(", ", languages.offered()));
    }
    return tag;
  }

  int number(String name, int normal, int most) {
    String text = value(name).orElse(Integer.toString(normal));
    boolean number = text.matches("[0-9]{1,9}");
    if (!number || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
      problems.add(PageText.flaw(name, text, most));
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
