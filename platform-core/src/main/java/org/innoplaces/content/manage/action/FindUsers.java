package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.manage.EntryUse;
import org.innoplaces.content.manage.ListedEntry;

/**
 * Tells which entries refer to one, in their newest texts or in what readers see or will see.
 * Permission {@code read}; titles only of types that the reader may read, too.
 */
@ApplicationScoped
public class FindUsers {

  private final OpenEntry open;
  private final ContentRepository repository;
  private final DescribeEntries describe;
  private final CheckAccess access;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindUsers() {
    this(null, null, null, null, null);
  }

  @Inject
  FindUsers(
      OpenEntry open,
      ContentRepository repository,
      DescribeEntries describe,
      CheckAccess access,
      Clock clock) {
    this.open = open;
    this.repository = repository;
    this.describe = describe;
    this.access = access;
    this.clock = clock;
  }

  /** All of them, oldest first. */
  public List<EntryUse> find(Actor actor, UUID entryId, String locale) {
    open.open(actor, entryId);
    return describe.describe(repository.usersOf(entryId, clock.instant()), locale).stream()
        .map(user -> use(actor, user))
        .toList();
  }

  private EntryUse use(Actor actor, ListedEntry user) {
    boolean readable = access.allows(actor, new Permission("read", user.type()));
    return new EntryUse(
        user.id(), user.type(), user.state(), user.title().filter(title -> readable));
  }
}
