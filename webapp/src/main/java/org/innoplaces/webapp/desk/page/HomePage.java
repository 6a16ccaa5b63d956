package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.Home;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.ReadHome;
import org.innoplaces.content.review.Comment;
import org.innoplaces.content.review.Review;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.content.unsaved.UnsavedText;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What waits for somebody who comes to the desk: {@code #{home.…}}. */
@Named("home")
@RequestScoped
public class HomePage {

  private static final int MOST = 8;

  private final ReadHome read;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskMenu menu;
  private Home home;

  /** For CDI proxies. */
  protected HomePage() {
    this(null, null, null, null, null);
  }

  @Inject
  HomePage(
      ReadHome read, ContentSchema schema, CurrentActor actor, DeskVisit visit, DeskMenu menu) {
    this.read = read;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.menu = menu;
  }

  private Home home() {
    if (home == null) {
      home = read.read(actor.get(), visit.getLanguage(), MOST);
    }
    return home;
  }

  /** What waits for this person: what is not saved, reviews, what was sent back, comments. */
  public List<WaitingLine> getWaiting() {
    return Stream.of(
            home().unsaved().stream().map(this::line),
            home().waiting().asked().stream().map(review -> line("asked", review)),
            home().waiting().returned().stream().map(review -> line("returned", review)),
            home().waiting().comments().stream().map(this::line))
        .flatMap(lines -> lines)
        .toList();
  }

  /** What waits on screens of plugins. */
  public List<PluginCount> getOfPlugins() {
    return menu.waiting().entrySet().stream()
        .map(
            one ->
                new PluginCount(
                    one.getKey().title().in(visit.getLocale()),
                    one.getKey().path(),
                    one.getValue()))
        .toList();
  }

  /** How much waits behind a path. */
  public record PluginCount(String label, String path, long count) {}

  private WaitingLine line(UnsavedText text) {
    UnsavedText.Place place = text.place();
    String id = place.entryId().map(UUID::toString).orElse("new");
    String path = path(place.type(), id, place.locale());
    return new WaitingLine(
        "unsaved",
        path + (path.contains("?") ? "&" : "?") + "kept=" + text.id(),
        place.entryId().map(this::title).orElse(one(place.type())),
        place.locale(),
        text.keeper(),
        text.keptAt(),
        "");
  }

  private WaitingLine line(String kind, Review review) {
    boolean asked = kind.equals("asked");
    return new WaitingLine(
        kind,
        path(review.text().type(), review.text().entryId().toString(), review.text().locale()),
        title(review.text().entryId()),
        review.text().locale(),
        asked
            ? review.request().by()
            : review.decision().map(Review.Decision::by).orElse(review.request().by()),
        asked
            ? review.request().at()
            : review.decision().map(Review.Decision::at).orElse(review.request().at()),
        asked
            ? review.request().note().orElse("")
            : review.decision().flatMap(Review.Decision::reason).orElse(""));
  }

  private WaitingLine line(Comment comment) {
    return new WaitingLine(
        "comment",
        path(comment.type(), comment.entryId().toString(), comment.locale()) + "#talk",
        title(comment.entryId()),
        comment.locale(),
        comment.author(),
        comment.writtenAt(),
        comment.words());
  }

  private String title(UUID entry) {
    return home().entry(entry).flatMap(ListedEntry::title).orElse("");
  }

  private String path(String type, String id, String locale) {
    String language = locale.equals(Locales.SHARED) ? "" : "?locale=" + locale;
    return schema
        .type(type)
        .map(known -> "/desk/content/" + known.collection() + "/" + id + language)
        .orElse("/desk");
  }

  /** Entries with unpublished changes, planned ones, drafts, and what was changed last. */
  public Map<String, List<ListedEntry>> getGroups() {
    Map<String, List<ListedEntry>> groups = new LinkedHashMap<>();
    home().byState().forEach((state, entries) -> groups.put(state.token(), entries));
    groups.put("latest", home().latest());
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /** Everything that the groups show, for what is asked about all of it at once. */
  public List<ListedEntry> getShown() {
    return List.copyOf(home().entries().values());
  }

  /** What an entry of its type is called. */
  public String typeOf(ListedEntry entry) {
    return one(entry.type());
  }

  private String one(String type) {
    return schema
        .type(type)
        .map(TypeSchema::own)
        .map(group -> new SchemaTexts(visit.getLocale()).one(group))
        .orElse(type);
  }

  /** Where it is edited, in the reader's language when it has one. */
  public String path(ListedEntry entry) {
    return schema
        .type(entry.type())
        .map(type -> EntryPath.of(type, entry, visit.getLanguage()))
        .orElse("/desk");
  }
}
