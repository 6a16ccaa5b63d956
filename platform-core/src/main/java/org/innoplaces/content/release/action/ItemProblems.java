package org.innoplaces.content.release.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.release.ReleaseItem;
import org.innoplaces.problem.Message;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Collects what is wrong with the items of a release; each problem points to its item. */
final class ItemProblems {

  /** Where the items stand, in a document and on the desk. */
  static final String ITEMS = "/data/attributes/items";

  private final List<UUID> places;
  private final List<Problem> problems = new ArrayList<>();

  /** For the items in the order in which everybody sees them. */
  ItemProblems(List<ReleaseItem> items) {
    this.places = items.stream().map(ReleaseItem::id).toList();
  }

  static Collection<List<ReleaseItem>> byEntry(List<ReleaseItem> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(ReleaseItem::entryId, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /**
   * Notes that something is wrong with an item.
   *
   * @param title what its entry is called; empty when nobody knows
   * @param where in which language and field
   */
  void add(ReleaseItem item, Optional<String> title, Message where, Problem problem) {
    problems.add(
        Problem.of("release-item", place(item), name(item, title), where, problem.message()));
  }

  /** The same about all of an item. */
  void add(ReleaseItem item, Optional<String> title, Problem problem) {
    add(item, title, language(item), problem);
  }

  /** Notes that something is wrong with an item, in words that name it. */
  void add(ReleaseItem item, Optional<String> title, String code) {
    problems.add(Problem.of(code, place(item), name(item, title), language(item)));
  }

  private static String name(ReleaseItem item, Optional<String> title) {
    return title.orElse(item.entryId().toString());
  }

  private static Message language(ReleaseItem item) {
    return item.locale().equals(Locales.SHARED)
        ? Message.of("problem.every-language")
        : reader -> Locale.forLanguageTag(item.locale()).getDisplayName(reader);
  }

  private Source place(ReleaseItem item) {
    return Source.pointer(ITEMS + "/" + places.indexOf(item.id()));
  }

  void refuse(Function<List<Problem>, PlatformException> refusal) {
    if (!problems.isEmpty()) {
      problems.sort(java.util.Comparator.comparingInt(ItemProblems::index));
      throw refusal.apply(problems);
    }
  }

  private static int index(Problem problem) {
    return Integer.parseInt(problem.source().value().substring(ITEMS.length() + 1));
  }
}
