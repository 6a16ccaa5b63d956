package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.account.action.ReadGrants;
import org.innoplaces.content.manage.SavedView;
import org.innoplaces.content.manage.SavedViews;
import org.innoplaces.content.manage.UnknownView;

/**
 * Reads saved views: one's own, and those that others shared. Permission {@code read} on the type
 * of the list. One statement.
 */
@ApplicationScoped
public class ReadViews {

  private final SavedViews views;
  private final CheckAccess access;
  private final ReadGrants grants;

  /** For CDI proxies. */
  protected ReadViews() {
    this(null, null, null);
  }

  @Inject
  ReadViews(SavedViews views, CheckAccess access, ReadGrants grants) {
    this.views = views;
    this.access = access;
    this.grants = grants;
  }

  /** The views on lists of a type, by name. */
  public List<SavedView> of(Actor actor, String type) {
    access.require(actor, new Permission("read", type));
    return views.seenBy(owner(actor), type);
  }

  /** The views on lists of every type that the actor may read, by name. */
  public List<SavedView> all(Actor actor) {
    return views.seenBy(owner(actor)).stream().filter(view -> isReadable(actor, view)).toList();
  }

  /**
   * One view.
   *
   * @throws UnknownView also when it is somebody else's and not shared
   */
  @Transactional
  public SavedView one(Actor actor, UUID id) {
    return views
        .find(id)
        .filter(view -> view.shared() || isOwn(actor, view))
        .filter(view -> isReadable(actor, view))
        .orElseThrow(() -> new UnknownView(id));
  }

  /** Whether the view is the actor's own. */
  public boolean isOwn(Actor actor, SavedView view) {
    return view.owner().equals(owner(actor));
  }

  /** Whether the view is the actor's own. */
  public boolean isOwn(Actor actor, SavedView.Told view) {
    return view.owner().equals(owner(actor));
  }

  private boolean isReadable(Actor actor, SavedView view) {
    return access.allows(actor, new Permission("read", view.type()));
  }

  /** A token's views are those of its owner. */
  String owner(Actor actor) {
    return grants.accountOf(actor).map(id -> "account/" + id).orElse(actor.id());
  }
}
