package org.innoplaces.content.manage.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.content.delivery.FoundEntries;
import org.innoplaces.content.manage.EntryPage;
import org.innoplaces.content.manage.EntryQuery;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.ManagedContent;
import org.innoplaces.content.schema.ContentSchema;

/**
 * Lists the entries of a type with their state, one page at a time. Permission {@code read}.
 *
 * <p>Two statements, three behind the last page, whatever the length of the list and the page.
 */
@ApplicationScoped
public class FindEntries {

  private final ManagedContent content;
  private final ContentSchema schema;
  private final CheckAccess access;
  private final DescribeEntries describe;
  private final Clock clock;

  /** For CDI proxies. */
  protected FindEntries() {
    this(null, null, null, null, null);
  }

  @Inject
  FindEntries(
      ManagedContent content,
      ContentSchema schema,
      CheckAccess access,
      DescribeEntries describe,
      Clock clock) {
    this.content = content;
    this.schema = schema;
    this.access = access;
    this.describe = describe;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @throws org.innoplaces.content.schema.UnknownType when there is no such type
   */
  public EntryPage find(Actor actor, EntryQuery query) {
    schema.require(query.type());
    access.require(actor, new Permission("read", query.type()));
    FoundEntries found = content.find(query, describe.chain(query.locale()), clock.instant());
    return new EntryPage(describe.describe(found.ids(), query.locale()), found.total());
  }

  /** Those of the entries that the actor may read, by id; those in the trash, too. */
  public Map<UUID, ListedEntry> named(Actor actor, Collection<UUID> ids, String locale) {
    return describe.describe(List.copyOf(ids), locale).stream()
        .filter(entry -> access.allows(actor, new Permission("read", entry.type())))
        .collect(Collectors.toMap(ListedEntry::id, Function.identity()));
  }
}
