package org.innoplaces.webapp.site.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ContentQuery;
import org.innoplaces.content.delivery.FormerAddress;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;

/**
 * The one door through which the public site reads: always published content, always as of now.
 *
 * <p>Any thread; opens no transaction of its own.
 */
@ApplicationScoped
public class PublishedContent {

  private static final List<String> FIRST_LANGUAGES = List.of("fr", "en");
  private static final String SETTINGS = "site";
  private static final int LONGEST_LIST = 100;

  private final ReadContent read;
  private final ContentSchema schema;

  protected PublishedContent() {
    this(null, null);
  }

  /** Reads through the delivery side of the content engine. */
  @Inject
  public PublishedContent(ReadContent read, ContentSchema schema) {
    this.read = read;
    this.schema = schema;
  }

  /** The offered languages, the default first; two of our own before there are settings. */
  public List<String> languages() {
    return read.single(scope(FIRST_LANGUAGES.get(0)), SETTINGS)
        .map(settings -> settings.get("languages"))
        .filter(Collection.class::isInstance)
        .map(offered -> ((Collection<?>) offered).stream().map(String::valueOf).toList())
        .filter(offered -> !offered.isEmpty())
        .orElse(FIRST_LANGUAGES);
  }

  /** The settings of the site; empty before there are any. */
  public Map<String, Object> settings(String locale) {
    return read.single(scope(locale), SETTINGS).<Map<String, Object>>map(c -> c).orElse(Map.of());
  }

  /** The entry of a type that has this slug in this language now. */
  public Optional<Content> find(String locale, String type, String slug) {
    return read.find(scope(locale), type, slug);
  }

  /** The slug that an entry has now, by one that it had. */
  public Optional<String> currentSlug(String locale, String type, String former) {
    return read.former(scope(locale), type, former).map(FormerAddress::slug);
  }

  /** Entries of a type; at most a hundred. */
  public List<Content> list(String locale, TypeSchema type, String sort, int limit) {
    int size = Math.max(1, Math.min(limit, LONGEST_LIST));
    return read.list(scope(locale), new ContentQuery(type.name(), sort, size)).entries();
  }

  /** All entries of a type in its own order, up to a hundred. */
  public List<Content> list(String locale, TypeSchema type) {
    return list(locale, type, type.sort(), LONGEST_LIST);
  }

  /** The type behind the name of a collection. */
  public Optional<TypeSchema> collection(String name) {
    return schema.collection(name);
  }

  /** All types, core and plugins. */
  public Collection<TypeSchema> types() {
    return schema.types();
  }

  private static ReadScope scope(String locale) {
    return new ReadScope(locale, null);
  }
}
