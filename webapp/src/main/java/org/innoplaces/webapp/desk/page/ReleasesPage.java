package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.ReadReleases;

/** The releases, newest first: {@code #{releases.…}}. */
@Named("releases")
@RequestScoped
public class ReleasesPage {

  private static final int SIZE = 50;

  private final ReadReleases read;
  private final DraftRelease draft;
  private final CurrentActor actor;
  private final DeskReply reply;
  private ReadReleases.Page page;

  /** For CDI proxies. */
  protected ReleasesPage() {
    this(null, null, null, null);
  }

  @Inject
  ReleasesPage(ReadReleases read, DraftRelease draft, CurrentActor actor, DeskReply reply) {
    this.read = read;
    this.draft = draft;
    this.actor = actor;
    this.reply = reply;
  }

  /** The page that is shown. */
  public ReadReleases.Page getPage() {
    if (page == null) {
      page = read.list(actor.get(), (getNumber() - 1) * SIZE, SIZE);
    }
    return page;
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return reply.page();
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Makes a new one and opens it. */
  public void create() {
    reply.succeeds(
        () -> {
          UUID id = draft.create(actor.get(), reply.text("name"), List.of());
          reply.go("/desk/releases/" + id + "?done=release-created");
        });
  }
}
