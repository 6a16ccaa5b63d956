package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.content.entry.TextToPublish.Place;
import org.innoplaces.media.MediaKind;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.MediumText;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/**
 * Finds the pictures of a text of which those who do not see them would hear nothing: neither what
 * readers get of the picture nor its newest text has an alternative in the language, and nobody
 * said that it is decorative. Two statements; none for a text without references.
 *
 * <p>The newest text counts, too, because a picture and what shows it may be published together.
 */
@ApplicationScoped
public class RequireTexts {

  private final MediaLibrary library;

  /** For CDI proxies. */
  protected RequireTexts() {
    this(null);
  }

  @Inject
  RequireTexts(MediaLibrary library) {
    this.library = library;
  }

  /**
   * A problem for every place that shows such a picture; shared values alone are in no language.
   */
  public List<Problem> problems(TextToPublish text) {
    if (text.locale().equals(Locales.SHARED)) {
      return List.of();
    }
    List<Place> places = text.references();
    Set<UUID> targets = places.stream().map(Place::target).collect(Collectors.toSet());
    Map<UUID, String> missing = missing(targets, text);
    List<Problem> problems = new ArrayList<>();
    for (Place place : places) {
      if (missing.containsKey(place.target())) {
        problems.add(
            Problem.of(
                "picture-without-text",
                Source.pointer(place.pointer()),
                missing.get(place.target()),
                language(text.locale())));
      }
    }
    return problems;
  }

  /** The names of the pictures by their ids. */
  private Map<UUID, String> missing(Set<UUID> targets, TextToPublish text) {
    Map<UUID, String> missing = new HashMap<>();
    for (MediumText newest : library.newest(targets)) {
      boolean picture = newest.kind().filter(MediaKind::isSeen).isPresent();
      if (picture && !newest.isDescribed(text.locale())) {
        missing.put(newest.id(), newest.name());
      }
    }
    library.seen(missing.keySet(), text.from()).stream()
        .filter(seen -> seen.isDescribed(text.locale()))
        .forEach(seen -> missing.remove(seen.id()));
    return missing;
  }

  private static Message language(String tag) {
    return reader -> Locale.forLanguageTag(tag).getDisplayName(reader);
  }
}
