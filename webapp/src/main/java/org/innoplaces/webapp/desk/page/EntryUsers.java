package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.manage.EntryState;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.action.FindUsers;

/** Which texts of readers would lack something that is put into the trash. */
@ApplicationScoped
public class EntryUsers {

  private static final Set<EntryState> SEEN =
      Set.of(EntryState.PUBLISHED, EntryState.MODIFIED, EntryState.SCHEDULED);

  private final FindUsers find;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected EntryUsers() {
    this(null, null);
  }

  @Inject
  EntryUsers(FindUsers find, CheckAccess access) {
    this.find = find;
    this.access = access;
  }

  /**
   * The entries that refer to one, as far as readers see them or will; empty for who may not trash
   * it anyway.
   */
  List<EntryUse> seen(Actor actor, String type, UUID id, String language) {
    if (!access.allows(actor, new Permission("trash", type))) {
      return List.of();
    }
    return find.find(actor, id, language).stream()
        .filter(user -> SEEN.contains(user.state()))
        .toList();
  }
}
