package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.release.Release;
import org.innoplaces.content.release.ReleaseItem.Content;
import org.innoplaces.content.release.UnknownRelease;
import org.innoplaces.content.release.action.ReadReleases.Told;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.SchemaTexts;
import org.innoplaces.http.WrittenId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.webapp.desk.address.DeskVisit;

/** One release: {@code #{release.…}}. */
@Named("release")
@RequestScoped
public class ReleasePage {

  private final ReleaseVerbs verbs;
  private final FindEntries entries;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskLanguages place;
  private Told told;
  private List<ReleaseLine> lines;

  /** For CDI proxies. */
  protected ReleasePage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ReleasePage(
      ReleaseVerbs verbs,
      FindEntries entries,
      ContentSchema schema,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskLanguages place) {
    this.verbs = verbs;
    this.entries = entries;
    this.schema = schema;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.place = place;
  }

  private UUID id() {
    String written = visit.name(0).orElse("");
    return WrittenId.read(written).orElseThrow(() -> new UnknownRelease(written));
  }

  private Told told() {
    if (told == null) {
      told = verbs.read().read(actor.get(), id());
    }
    return told;
  }

  /** The release. */
  public Release getOne() {
    return told().release();
  }

  /** How far it has come. */
  public String getState() {
    return told().state().token();
  }

  /** Whether it can still be changed. */
  public boolean isDraft() {
    return getOne().isDraft();
  }

  /** Its name, as it was typed or else as it is stored. */
  public String getName() {
    return reply.parameter("name").orElseGet(() -> getOne().name());
  }

  /** What is in it. */
  public List<ReleaseLine> getLines() {
    if (lines == null) {
      List<Content> contents =
          told().items().stream().map(i -> new Content(i.entryId(), i.locale())).toList();
      Map<Content, ListedEntry> known =
          new ReleaseNames(entries, actor.get(), visit.getLanguage()).of(contents);
      List<ReleaseLine> all = new ArrayList<>();
      for (int i = 0; i < contents.size(); i++) {
        Optional<ListedEntry> entry = Optional.ofNullable(known.get(contents.get(i)));
        all.add(new ReleaseLine(i, told().items().get(i), entry));
      }
      lines = all;
    }
    return lines;
  }

  /** What an entry of its type is called. */
  public String typeOf(ReleaseLine line) {
    return schema
        .type(line.item().type())
        .map(type -> new SchemaTexts(visit.getLocale()).one(type.own()))
        .orElse(line.item().type());
  }

  /** The language of an item, or that it is the same in all of them. */
  public String languageOf(ReleaseLine line) {
    return line.item().locale().equals(Locales.SHARED)
        ? words().getString("release.shared")
        : place.nameOf(line.item().locale());
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("org.innoplaces.webapp.desk.messages", visit.getLocale());
  }

  /** Where its entry is edited. */
  public String path(ReleaseLine line) {
    String locale = line.item().locale();
    String query = locale.equals(Locales.SHARED) ? "" : "?locale=" + locale;
    return schema
        .type(line.item().type())
        .map(type -> "/desk/content/" + type.collection() + "/" + line.item().entryId() + query)
        .orElse("/desk");
  }

  /** Gives it another name. */
  public void rename() {
    Optional<String> name = Optional.of(reply.text("name"));
    changed(
        "release-changed",
        () -> verbs.draft().change(actor(), id(), version(), name, Optional.empty()));
  }

  /** Takes an item out. */
  public void remove(ReleaseLine line) {
    Set<Content> items = Set.of(line.content());
    changed("release-changed", () -> verbs.draft().remove(actor(), id(), items));
  }

  /** Throws the draft away. */
  public void discard() {
    reply.to(
        "/desk/releases",
        "release-discarded",
        () -> verbs.draft().discard(actor(), id(), version()));
  }

  /** Fixes when readers see it. */
  public void schedule() {
    changed("release-scheduled", () -> verbs.schedule().schedule(actor(), id(), from()));
  }

  /** Takes it back. */
  public void undo() {
    changed("release-undone", () -> verbs.undo().undo(actor(), id()));
  }

  private void changed(String done, Runnable deed) {
    reply.to("/desk/releases/" + id(), done, deed);
  }

  private Optional<Instant> from() {
    try {
      return place.instant(reply.text("from"));
    } catch (DateTimeException malformed) {
      throw new InvalidInput(
          Problem.of("malformed-instant", Source.pointer("/meta/from"), reply.text("from")));
    }
  }

  private int version() {
    String typed = reply.text("version");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }

  private Actor actor() {
    return actor.get();
  }
}
