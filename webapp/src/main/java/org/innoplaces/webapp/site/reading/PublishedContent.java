package org.innoplaces.webapp.site.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.FormerAddress;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.SortKey;
import org.innoplaces.content.delivery.SortKeys;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.delivery.action.ReadSteadily;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.problem.InvalidInput;

/**
 * The one door through which the public site reads: always published content, always as of now.
 *
 * <p>For one request: all that a page shows is as of one instant, the one of the first reading.
 * Opens no transaction of its own.
 */
@RequestScoped
public class PublishedContent {

  private static final System.Logger LOG = System.getLogger(PublishedContent.class.getName());
  private static final String SETTINGS = "site";
  private static final int LONGEST_LIST = 100;

  private final ReadContent read;
  private final Languages languages;
  private final ContentSchema schema;
  private final ReadSteadily steadily;
  private final Map<List<Object>, Object> known = new HashMap<>();
  private ReadSteadily.Page page;

  /** For CDI proxies. */
  protected PublishedContent() {
    this(null, null, null, null);
  }

  /** Reads through the delivery side of the content engine. */
  @Inject
  public PublishedContent(
      ReadContent read, Languages languages, ContentSchema schema, ReadSteadily steadily) {
    this.read = read;
    this.languages = languages;
    this.schema = schema;
    this.steadily = steadily;
  }

  /** The offered languages, the default first. */
  public List<String> languages() {
    return languages.current().offered();
  }

  /** The settings of the site; empty before there are any. */
  public Map<String, Object> settings(String locale) {
    return once(
        locale,
        scope ->
            read.single(scope, SETTINGS)
                .<Map<String, Object>>map(content -> content)
                .orElse(Map.of()));
  }

  /** The entry of a type that has this slug in this language now. */
  public Optional<Content> find(String locale, String type, String slug) {
    return once(locale, scope -> read.find(scope, type, slug), type, slug);
  }

  /** The entry of a type that has this id, if it is published now. */
  public Optional<Content> find(String locale, String type, UUID id) {
    return once(locale, scope -> read.find(scope, type, id), type, id);
  }

  /** The entry of a type that had this slug formerly, as it is now. */
  public Optional<Content> formerly(String locale, String type, String slug) {
    return page().read(locale, scope -> read.former(scope, type, slug)).map(FormerAddress::current);
  }

  /**
   * The first entries of a type, a hundred at most.
   *
   * @param order like {@code position,-title}; empty, or one that the type does not know, stands
   *     for the type's own
   */
  public List<Content> list(String locale, TypeSchema type, String order, int limit) {
    int size = Math.max(1, Math.min(limit, LONGEST_LIST));
    ContentQuery query = new ContentQuery(type.name(), List.of(), order(type, order), 0, size);
    return once(locale, scope -> read.list(scope, query).contents(), query);
  }

  private static List<SortKey> order(TypeSchema type, String asked) {
    try {
      return SortKeys.parse(type, asked.isEmpty() ? type.sort() : asked);
    } catch (InvalidInput unknown) {
      LOG.log(Level.WARNING, "Listed {0} in their own order: {1}", type.collection(), unknown);
      return SortKeys.parse(type, type.sort());
    }
  }

  /** All entries of a type, a hundred at most, in the type's own order. */
  public List<Content> list(String locale, TypeSchema type) {
    return list(locale, type, "", LONGEST_LIST);
  }

  /** Since when readers of the language know the entries. */
  public Map<UUID, Instant> firstSeen(String locale, Collection<UUID> entries) {
    return once(locale, scope -> read.firstSeen(scope, entries), "first", List.copyOf(entries));
  }

  /** The type behind the name of a collection. */
  public Optional<TypeSchema> collection(String name) {
    return schema.collection(name);
  }

  /** All types, core and plugins. */
  public Collection<TypeSchema> types() {
    return schema.types();
  }

  @SuppressWarnings("unchecked")
  private <T> T once(String locale, Function<ReadScope, T> reading, Object... question) {
    List<Object> key = List.of(locale, List.of(question));
    return (T) known.computeIfAbsent(key, unread -> page().read(locale, reading));
  }

  private ReadSteadily.Page page() {
    if (page == null) {
      page = steadily.begin();
    }
    return page;
  }
}
