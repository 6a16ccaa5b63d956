package org.innoplaces.content.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.content.delivery.Filter;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.schema.FieldSchema;
import org.innoplaces.content.schema.FieldSchema.Trait;
import org.innoplaces.content.schema.TypeSchema;

/**
 * Which entries of a type an editor wants to see.
 *
 * @param type the content type's name
 * @param locale the language of the titles
 * @param condition what must hold
 * @param sort what the list is ordered by
 * @param descending from the greatest to the least
 * @param offset how many to leave out at the start
 * @param limit how many at most, 1 to 100
 */
public record EntryQuery(
    String type,
    String locale,
    Condition condition,
    Sort sort,
    boolean descending,
    int offset,
    int limit) {

  /** Entries per page when nobody asks otherwise. */
  public static final int PER_PAGE = 20;

  /** Entries per page at most. */
  public static final int MOST_PER_PAGE = 100;

  /**
   * What lists are ordered by; ties by age.
   *
   * @param token as it stands in addresses: a path of a field where it is one
   * @param field the field; empty for what every entry has
   */
  public record Sort(String token, Optional<SortKey> field) {

    /** By what names an entry. */
    public static final Sort TITLE = new Sort("title", Optional.empty());

    /** By the last change of any of its texts. */
    public static final Sort CHANGED = new Sort("changed", Optional.empty());

    /** By its age. */
    public static final Sort CREATED = new Sort("created", Optional.empty());

    /** By its state. */
    public static final Sort STATE = new Sort("state", Optional.empty());

    private static final List<Sort> ALWAYS = List.of(TITLE, CHANGED, CREATED, STATE);

    /** What lists of a type can be ordered by: what every entry has, and its sortable fields. */
    public static List<Sort> of(TypeSchema type) {
      List<Sort> sorts = new ArrayList<>(ALWAYS);
      type.paths()
          .filter(path -> path.field().is(Trait.SORTABLE) && !path.field().is(Trait.TITLE))
          .filter(path -> ALWAYS.stream().noneMatch(sort -> sort.token().equals(path.path())))
          .map(path -> of(path.path(), path.field()))
          .forEach(sorts::add);
      return sorts;
    }

    private static Sort of(String path, FieldSchema field) {
      SortKey key = new SortKey(path, field.shared(), field.kind().indexKind(), false);
      return new Sort(path, Optional.of(key));
    }
  }

  /**
   * A condition on a field of the newest texts, in whichever language.
   *
   * @param reference whether it refers to entries; then {@code contains} asks for their titles
   */
  public record FieldCondition(Filter filter, boolean reference) {}

  /**
   * What must hold for an entry; what is empty may be anything.
   *
   * @param search words that all occur in its newest texts, whatever their case and accents
   * @param states one of these; when empty, any but {@link EntryState#TRASHED}
   * @param missing a locale in which it says nothing
   * @param changedBy the actor who changed one of its locales last
   * @param fields what must hold for its fields
   */
  public record Condition(
      Optional<String> search,
      Set<EntryState> states,
      Optional<String> missing,
      Optional<String> changedBy,
      List<FieldCondition> fields) {

    /** Everything that is not in the trash. */
    public static final Condition NONE =
        new Condition(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Keeps a copy. */
    public Condition {
      states = Set.copyOf(states);
      fields = List.copyOf(fields);
    }

    /** Without a condition on fields. */
    public Condition(
        Optional<String> search,
        Set<EntryState> states,
        Optional<String> missing,
        Optional<String> changedBy) {
      this(search, states, missing, changedBy, List.of());
    }
  }

  /** The entries of a type that were changed last. */
  public static EntryQuery of(String type, String locale) {
    return new EntryQuery(type, locale, Condition.NONE, Sort.CHANGED, true, 0, PER_PAGE);
  }
}
