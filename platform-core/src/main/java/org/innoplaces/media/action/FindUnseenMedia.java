package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.TextToPublish;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.MediumText;
import org.innoplaces.media.UnseenMedium;

/**
 * Finds the media that texts use and that readers will not get when the texts become visible: the
 * media are not published then, or their alternative texts in the language are not. At most three
 * statements for each text; none for a text without references.
 *
 * <p>Names nothing to those who may not read media.
 */
@ApplicationScoped
public class FindUnseenMedia {

  static final String TYPE = "media";

  private final MediaLibrary library;
  private final ContentRepository content;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected FindUnseenMedia() {
    this(null, null, null);
  }

  @Inject
  FindUnseenMedia(MediaLibrary library, ContentRepository content, CheckAccess access) {
    this.library = library;
    this.content = content;
    this.access = access;
  }

  /** Those of all texts, each once, by their names. */
  public List<UnseenMedium> find(Actor actor, Collection<TextToPublish> texts) {
    if (!access.allows(actor, new Permission("read", TYPE))) {
      return List.of();
    }
    Map<UUID, UnseenMedium> found = new LinkedHashMap<>();
    texts.stream()
        .flatMap(text -> of(text).stream())
        .forEach(one -> found.merge(one.id(), one, UnseenMedium::and));
    List<UnseenMedium> sorted = new ArrayList<>(found.values());
    sorted.sort(Comparator.comparing(UnseenMedium::name).thenComparing(UnseenMedium::id));
    return sorted;
  }

  private List<UnseenMedium> of(TextToPublish text) {
    Set<UUID> media = used(text);
    Map<UUID, Set<String>> seen =
        media.isEmpty()
            ? Map.of()
            : library.seen(media, text.from()).stream()
                .collect(Collectors.toMap(MediumText::id, one -> one.texts().keySet()));
    return library.newest(media).stream()
        .filter(newest -> newest.medium().isPresent())
        .flatMap(
            newest ->
                lacking(newest, text.locale(), seen.getOrDefault(newest.id(), Set.of())).stream())
        .toList();
  }

  private Set<UUID> used(TextToPublish text) {
    Set<UUID> targets =
        text.references().stream().map(TextToPublish.Place::target).collect(Collectors.toSet());
    return targets.isEmpty()
        ? Set.of()
        : content.typesInUse(targets).entrySet().stream()
            .filter(target -> target.getValue().equals(TYPE))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private static Optional<UnseenMedium> lacking(
      MediumText newest, String language, Set<String> seen) {
    SortedSet<String> missing = new TreeSet<>(Set.of(Locales.SHARED));
    if (!newest.decorative() && newest.alternative(language).isPresent()) {
      missing.add(language);
    }
    missing.removeAll(seen);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnseenMedium(newest.id(), newest.name(), missing));
  }
}
