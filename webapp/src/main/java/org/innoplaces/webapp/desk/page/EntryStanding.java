package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.Locales;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.SeenText;
import org.innoplaces.content.manage.action.FindUsers;
import org.innoplaces.content.schema.ContentSchema;

/** How the text that is edited stands with its readers: {@code #{standing.…}}. */
@Named("standing")
@RequestScoped
public class EntryStanding {

  private static final Set<EntryState> UNSEEN =
      EnumSet.of(EntryState.MODIFIED, EntryState.SCHEDULED, EntryState.DRAFT, EntryState.EXPIRED);

  private final EntryEditor editor;
  private final EntryPages pages;
  private final FindUsers users;
  private final ContentSchema schema;
  private final CurrentActor actor;
  private final Clock clock;

  /** For CDI proxies. */
  protected EntryStanding() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EntryStanding(
      EntryEditor editor,
      EntryPages pages,
      FindUsers users,
      ContentSchema schema,
      CurrentActor actor,
      Clock clock) {
    this.editor = editor;
    this.pages = pages;
    this.users = users;
    this.schema = schema;
    this.actor = actor;
    this.clock = clock;
  }

  /** The text that is edited: of the language, or the shared values where there is nothing else. */
  public DraftText getText() {
    return (editor.getType().allShared() ? editor.shared() : editor.text()).orElse(null);
  }

  /** How far it has come, with what is the same in every language; null while there is no text. */
  public EntryState getState() {
    EntryState state = editor.state(locale()).orElse(null);
    return state == EntryState.PUBLISHED && isSharedChanged() ? EntryState.MODIFIED : state;
  }

  /** Whether readers do not see yet what was changed for all languages. */
  public boolean isSharedChanged() {
    return !locale().equals(Locales.SHARED)
        && editor.state(Locales.SHARED).filter(UNSEEN::contains).isPresent();
  }

  private String locale() {
    return editor.getType().allShared() ? Locales.SHARED : editor.getLanguage();
  }

  /** What readers see of it now; at most one. */
  public List<SeenText> getShownNow() {
    Instant now = clock.instant();
    return seen().stream().filter(text -> text.covers(now)).toList();
  }

  /** What readers will see of it later, the next first. */
  public List<SeenText> getShownLater() {
    Instant now = clock.instant();
    return seen().stream()
        .filter(text -> text.from().isAfter(now))
        .sorted(Comparator.comparing(SeenText::from))
        .toList();
  }

  /** What readers see of a revision, now or later; the next first, and none when nothing. */
  public List<SeenText> seen(String stream, int revision) {
    Instant now = clock.instant();
    return editor.getEntry().publications(stream).stream()
        .filter(text -> text.revision() == revision && text.until().isAfter(now))
        .sorted(Comparator.comparing(SeenText::from))
        .toList();
  }

  /** Whether readers see it already. */
  public boolean isNow(SeenText seen) {
    return seen.covers(clock.instant());
  }

  private List<SeenText> seen() {
    return editor.isNew() ? List.of() : editor.getEntry().publications(locale());
  }

  /** Whether an end is planned. */
  public boolean ends(SeenText shown) {
    return shown.until().isBefore(Publication.FOREVER);
  }

  /** Whether readers see it, or will. */
  public boolean isSeenOrPlanned() {
    return !(getShownNow().isEmpty() && getShownLater().isEmpty());
  }

  /** Whether it lies in the trash. */
  public boolean isTrashed() {
    return !editor.isNew() && editor.getEntry().summary().trashedAt().isPresent();
  }

  /** The entries that refer to this one. */
  public List<EntryUse> getUsers() {
    return editor
        .id()
        .map(id -> users.find(actor.get(), id, editor.getLanguage()))
        .orElse(List.of());
  }

  /** Where one of them is edited. */
  public String path(EntryUse user) {
    return schema
        .type(user.type())
        .map(type -> "/desk/content/" + type.collection() + "/" + user.id())
        .orElse("/desk");
  }

  /** Whether the site has a page for entries of the type. */
  public boolean isViewed() {
    return pages.exist(editor.getType());
  }
}
