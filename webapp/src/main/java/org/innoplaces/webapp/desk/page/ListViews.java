package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.UnknownView;
import org.innoplaces.content.manage.action.ReadViews;
import org.innoplaces.content.manage.action.SaveView;
import org.innoplaces.http.WrittenId;

/** The saved views of a list, as tabs above it: {@code #{views.…}}. */
@Named("views")
@RequestScoped
public class ListViews {

  private final ReadViews read;
  private final SaveView save;
  private final EntriesPage entries;
  private final ListAddress address;
  private final CurrentActor actor;
  private final DeskReply reply;
  private final DeskMenu menu;
  private List<SavedView> all;

  /** For CDI proxies. */
  protected ListViews() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ListViews(
      ReadViews read,
      SaveView save,
      EntriesPage entries,
      ListAddress address,
      CurrentActor actor,
      DeskReply reply,
      DeskMenu menu) {
    this.read = read;
    this.save = save;
    this.entries = entries;
    this.address = address;
    this.actor = actor;
    this.reply = reply;
    this.menu = menu;
  }

  /** The own ones and the shared ones, by name. */
  public List<SavedView> getAll() {
    if (all == null) {
      all = read.of(actor.get(), entries.getType().name());
    }
    return all;
  }

  /** Where a view is shown. */
  public String path(SavedView view) {
    return address.path(view.parameters());
  }

  /** Whether the list shows what the view asks for. */
  public boolean isCurrent(SavedView view) {
    return view.parameters().equals(address.parameters());
  }

  /** The view that is shown; null when it is none of them. */
  public SavedView getCurrent() {
    return getAll().stream().filter(this::isCurrent).findFirst().orElse(null);
  }

  /** Whether nothing in particular is asked for. */
  public boolean isEverything() {
    return address.parameters().isEmpty();
  }

  /** Whether one may share views with everybody. */
  public boolean isSharing() {
    return menu.may("manage", "view");
  }

  /** Whether one may remove the view that is shown. */
  public boolean isRemovable() {
    SavedView current = getCurrent();
    return current != null && (read.isOwn(actor.get(), current) || isSharing());
  }

  /** Keeps what the list asks for under the name that was sent. */
  void keep() {
    boolean shared = !reply.text("view-shared").isEmpty();
    SavedView.Wanted wanted =
        new SavedView.Wanted(reply.text("view-name").strip(), address.parameters(), shared);
    reply.to(
        address.path(wanted.parameters()),
        "view-kept",
        () -> save.create(actor.get(), entries.getType().name(), wanted));
  }

  /** Removes the view whose id was sent. */
  void remove() {
    reply.to(
        address.path(address.parameters()),
        "view-removed",
        () -> save.remove(actor.get(), id(reply.text("view"))));
  }

  private static UUID id(String sent) {
    return WrittenId.read(sent).orElseThrow(() -> new UnknownView(sent));
  }
}
