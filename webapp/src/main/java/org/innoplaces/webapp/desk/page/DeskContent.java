package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.manage.ManagedEntry;
import org.innoplaces.content.manage.action.ReadEntry;

/** The entries that the person at the desk may read. */
@RequestScoped
public class DeskContent {

  private final ReadEntry read;
  private final CurrentActor actor;

  /** For CDI proxies. */
  protected DeskContent() {
    this(null, null);
  }

  @Inject
  DeskContent(ReadEntry read, CurrentActor actor) {
    this.read = read;
    this.actor = actor;
  }

  ManagedEntry entry(UUID id, String language) {
    return read.read(actor.get(), id, language);
  }
}
