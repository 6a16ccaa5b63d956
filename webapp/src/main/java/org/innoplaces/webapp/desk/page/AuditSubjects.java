package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.http.WrittenId;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** What the entries of the audit log are about: titles and where the things are at the desk. */
@RequestScoped
class AuditSubjects {

  private static final Set<String> WITH_NAMES = Set.of("account", "token");
  private static final Set<String> WITH_PAGES = Set.of("account", "release", "webhook", "mail");
  private static final Set<String> IN_LISTS = Set.of("role", "token", "job");

  private final ContentSchema schema;
  private final FindEntries find;
  private final People people;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final AuditWords words;
  private final Map<UUID, ListedEntry> entries = new HashMap<>();

  protected AuditSubjects() {
    this(null, null, null, null, null, null);
  }

  @Inject
  AuditSubjects(
      ContentSchema schema,
      FindEntries find,
      People people,
      CurrentActor actor,
      DeskVisit visit,
      AuditWords words) {
    this.schema = schema;
    this.find = find;
    this.people = people;
    this.actor = actor;
    this.visit = visit;
    this.words = words;
  }

  /** Asks for what several are called at once; two statements. */
  void know(Collection<String> subjects) {
    people.know(
        subjects.stream()
            .filter(one -> WITH_NAMES.contains(kind(one)) && id(one).isPresent())
            .collect(Collectors.toSet()));
    Set<UUID> ids =
        subjects.stream()
            .filter(one -> schema.type(kind(one)).isPresent())
            .flatMap(one -> id(one).stream())
            .collect(Collectors.toSet());
    entries.putAll(find.named(actor.get(), ids, visit.getLanguage()));
  }

  /** What a subject is; a thing that is gone, or that the reader may not see, goes by its id. */
  AuditLine.About of(String subject) {
    String kind = kind(subject);
    return schema
        .type(kind)
        .map(type -> entry(type, subject))
        .orElseGet(() -> new AuditLine.About(words.kind(kind), title(subject), link(subject)));
  }

  private AuditLine.About entry(TypeSchema type, String subject) {
    String label = new SchemaTexts(visit.getLocale()).one(type.own());
    Optional<ListedEntry> known = id(subject).map(entries::get);
    return new AuditLine.About(
        label,
        known.flatMap(ListedEntry::title).orElse(known.isPresent() ? "" : name(subject)),
        known.map(entry -> "/desk/content/" + type.collection() + "/" + entry.id()).orElse(null));
  }

  private String title(String subject) {
    if (kind(subject).equals("role")) {
      return words.role(name(subject));
    }
    boolean named = WITH_NAMES.contains(kind(subject)) && id(subject).isPresent();
    String title = named ? people.name(subject) : name(subject);
    boolean unsaid = id(subject).isPresent() && WITH_PAGES.contains(kind(subject)) && !named;
    return unsaid ? "" : title.equals(subject) ? name(subject) : title;
  }

  private static String link(String subject) {
    String kind = kind(subject);
    if (WITH_PAGES.contains(kind) && id(subject).isPresent()) {
      return "/desk/" + kind + "s/" + name(subject);
    }
    return IN_LISTS.contains(kind) ? "/desk/" + kind + "s" : null;
  }

  private static Optional<UUID> id(String subject) {
    return WrittenId.read(name(subject));
  }

  private static String kind(String subject) {
    return Stream.of(subject.split("/", 2)).findFirst().orElse("");
  }

  private static String name(String subject) {
    return subject.substring(subject.indexOf('/') + 1);
  }
}
