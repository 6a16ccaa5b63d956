package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryState.Shown;
import org.innoplaces.content.manage.ManagedText;

/** How the text that is edited stands with its readers: {@code #{standing.…}}. */
@Named("standing")
@RequestScoped
public class EntryStanding {

  private final EntryEditor editor;
  private final EntryPages pages;
  private final Clock clock;

  /** For CDI proxies. */
  protected EntryStanding() {
    this(null, null, null);
  }

  @Inject
  EntryStanding(EntryEditor editor, EntryPages pages, Clock clock) {
    this.editor = editor;
    this.pages = pages;
    this.clock = clock;
  }

  /** The text that is edited: of the language, or the shared values where there is nothing else. */
  public ManagedText getText() {
    return (editor.getType().allShared() ? editor.shared() : editor.text()).orElse(null);
  }

  /** What readers see of it now; at most one. */
  public List<Shown> getShownNow() {
    return getText().shownAt(clock.instant()).stream().toList();
  }

  /** What readers will see of it later. */
  public List<Shown> getShownLater() {
    return getText().shownAfter(clock.instant());
  }

  /** Whether an end is planned. */
  public boolean ends(Shown shown) {
    return shown.until().isBefore(Publication.FOREVER);
  }

  /** Whether readers see it, or will. */
  public boolean isSeenOrPlanned() {
    return getText() != null && !(getShownNow().isEmpty() && getShownLater().isEmpty());
  }

  /** Whether it lies in the trash. */
  public boolean isTrashed() {
    return !editor.isNew() && editor.getEntry().trashed();
  }

  /** Whether publishing may leave the shared values as readers see them. */
  public boolean isSharedChoice() {
    return !editor.getType().allShared()
        && editor.getType().paths().anyMatch(path -> path.field().shared());
  }

  /** Whether readers do not see the newest shared values. */
  public boolean isSharedNeeded() {
    return editor.shared().map(values -> values.state() != EntryState.PUBLISHED).orElse(true);
  }

  /** Whether the site has a page for entries of the type. */
  public boolean isViewed() {
    return pages.exist(editor.getType());
  }
}
