package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.entry.EntryHead;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.LocaleState;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.manage.SeenText;

/** Tells of entries what lists show: title, state, locales, last change. Four statements. */
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
    Map<UUID, Entry> entries =
        content.entries(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    Map<UUID, List<EntryHead>> heads =
        content.heads(ids).stream().collect(Collectors.groupingBy(EntryHead::entryId));
    List<SeenText> all = new ArrayList<>(content.seenFrom(ids, now));
    all.addAll(content.seenBefore(ids, now));
    Map<UUID, List<SeenText>> seen = all.stream().collect(Collectors.groupingBy(SeenText::entryId));
    return ids.stream()
        .map(entries::get)
        .filter(Objects::nonNull)
        .map(
            entry ->
                new Described(
                        entry,
                        heads.getOrDefault(entry.id(), List.of()),
                        seen.getOrDefault(entry.id(), List.of()),
                        now)
                    .listed(chain))
        .toList();
  }

  private record Described(
      Entry entry, List<EntryHead> heads, Collection<SeenText> seen, Instant at) {

    ListedEntry listed(List<String> chain) {
      List<LocaleState> locales = heads.stream().map(this::locale).toList();
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

    private LocaleState locale(EntryHead head) {
      List<SeenText> own =
          seen.stream().filter(text -> text.locale().equals(head.locale())).toList();
      EntryState state =
          entry.trashedAt().isPresent()
              ? EntryState.TRASHED
              : EntryState.of(head.revisionId(), own, at);
      return new LocaleState(
          head.locale(), state, head.filled(), head.number(), head.changedAt(), head.changedBy());
    }

    private Optional<String> title(List<String> chain) {
      return chain.stream()
          .flatMap(locale -> heads.stream().filter(head -> head.locale().equals(locale)))
          .flatMap(head -> head.title().stream())
          .findFirst()
          .or(() -> heads.stream().flatMap(head -> head.title().stream()).findFirst());
    }
  }
}
