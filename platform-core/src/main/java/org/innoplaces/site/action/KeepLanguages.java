package org.innoplaces.site.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Looks whether settings of the site would take a language from readers that has published texts: a
 * mistyped tag must not take hundreds of pages away. Who means it unpublishes the texts first.
 */
@ApplicationScoped
public class KeepLanguages {

  private static final String SETTINGS = "site";
  private static final String FIELD = "languages";

  /** The settings themselves, and what only describes pictures in the texts of others. */
  private static final Set<String> NO_PAGES = Set.of(SETTINGS, "media");

  private final Languages languages;
  private final ContentRepository repository;

  /** For CDI proxies. */
  protected KeepLanguages() {
    this(null, null);
  }

  @Inject
  KeepLanguages(Languages languages, ContentRepository repository) {
    this.languages = languages;
    this.repository = repository;
  }

  /** One problem for every language that would be lost; none for entries of other types. */
  public List<Problem> problems(TextToPublish text) {
    List<String> wanted = wanted(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    LanguageSettings then = new LanguageSettings(wanted);
    LanguageSettings now = languages.current();
    return repository.entriesSeenFrom(text.from(), NO_PAGES).entrySet().stream()
        .filter(seen -> now.accepts(seen.getKey()) && !then.accepts(seen.getKey()))
        .map(KeepLanguages::lost)
        .toList();
  }

  /** Empty also where the field is: that is told of the field itself. */
  private static List<String> wanted(TextToPublish text) {
    JsonValue wanted = text.values().get(FIELD);
    return text.type().name().equals(SETTINGS) && wanted instanceof JsonArray tags
        ? tags.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
        : List.of();
  }

  private static Problem lost(Map.Entry<String, Long> seen) {
    String tag = seen.getKey();
    Message language = reader -> Locale.forLanguageTag(tag).getDisplayName(reader);
    return Problem.of(
        "language-in-use", Source.pointer("/" + FIELD), language, tag, seen.getValue());
  }
}
