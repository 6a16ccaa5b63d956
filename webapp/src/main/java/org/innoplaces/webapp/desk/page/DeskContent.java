package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.ListedEntry;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.action.FindEntries;
import org.innoplaces.content.manage.action.ReadEntry;

/** The entries that the person at the desk may read. */
@RequestScoped
public class DeskContent {

  private final ReadEntry read;
  private final FindEntries find;
  private final CurrentActor actor;

  /** For CDI proxies. */
  protected DeskContent() {
    this(null, null, null);
  }

  @Inject
  DeskContent(ReadEntry read, FindEntries find, CurrentActor actor) {
    this.read = read;
    this.find = find;
    this.actor = actor;
  }

  ManagedEntry entry(UUID id, String language) {
    return read.read(actor.get(), id, language);
  }

  /** What an entry is called; empty when it is not there or has no title. */
  Optional<String> title(UUID id, String language) {
    return Optional.ofNullable(find.named(actor.get(), List.of(id), language).get(id))
        .flatMap(ListedEntry::title);
  }
}
