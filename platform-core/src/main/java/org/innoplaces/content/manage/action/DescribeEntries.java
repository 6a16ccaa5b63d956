package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.manage.EntryStanding;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.content.manage.StandingText;

/** Tells of entries what lists show: title, state, locales, last change. One statement. */
@ApplicationScoped
class DescribeEntries {

  private final ManagedContent content;
  private final Languages languages;
  private final Clock clock;

  protected DescribeEntries() {
    this(null, null, null);
  }

  @Inject
  DescribeEntries(ManagedContent content, Languages languages, Clock clock) {
    this.content = content;
    this.languages = languages;
    this.clock = clock;
  }

  /** Where a title is looked for: in the wanted language, less exactly, by default, shared. */
  List<String> chain(String locale) {
    List<String> chain = new ArrayList<>(languages.current().chain(locale));
    chain.add(Locales.SHARED);
    return chain;
  }

  /** The entries of the ids, in the order of the ids. */
  List<ListedEntry> describe(List<UUID> ids, String locale) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    List<String> chain = chain(locale);
    Map<UUID, EntryStanding> entries =
        content.standing(ids, now).stream()
            .collect(Collectors.toMap(EntryStanding::id, Function.identity()));
    return ids.stream()
        .map(entries::get)
        .filter(Objects::nonNull)
        .map(entry -> new Described(entry, now).listed(chain))
        .toList();
  }

  private record Described(EntryStanding entry, Instant at) {

    ListedEntry listed(List<String> chain) {
      List<LocaleState> locales = entry.texts().stream().map(this::locale).toList();
      EntryState state = EntryState.together(locales.stream().map(LocaleState::state).toList());
      return new ListedEntry(
          entry.id(),
          entry.type(),
          entry.trashedAt().isPresent() ? EntryState.TRASHED : state,
          title(chain),
          entry.createdAt(),
          entry.trashedAt(),
          locales);
    }

    private LocaleState locale(StandingText text) {
      List<SeenText> own =
          entry.seen().stream().filter(seen -> seen.locale().equals(text.locale())).toList();
      EntryState state =
          entry.trashedAt().isPresent()
              ? EntryState.TRASHED
              : EntryState.of(text.revisionId(), own, at);
      return new LocaleState(
          text.locale(), state, text.filled(), text.number(), text.changedAt(), text.changedBy());
    }

    private Optional<String> title(List<String> chain) {
      return Stream.concat(
              chain.stream()
                  .flatMap(tag -> entry.texts().stream().filter(t -> t.locale().equals(tag))),
              entry.texts().stream())
          .map(StandingText::title)
          .filter(Objects::nonNull)
          .findFirst();
    }
  }
}
