package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.innoplaces.content.release.action.DraftRelease;
import org.innoplaces.content.release.action.ReadReleases;
import org.innoplaces.content.release.action.ScheduleRelease;
import org.innoplaces.content.release.action.UndoRelease;

/** What can be done with a release. */
@ApplicationScoped
class ReleaseVerbs {

  private final ReadReleases read;
  private final DraftRelease draft;
  private final ScheduleRelease schedule;
  private final UndoRelease undo;

  protected ReleaseVerbs() {
    this(null, null, null, null);
  }

  @Inject
  ReleaseVerbs(ReadReleases read, DraftRelease draft, ScheduleRelease schedule, UndoRelease undo) {
    this.read = read;
    this.draft = draft;
    this.schedule = schedule;
    this.undo = undo;
  }

  ReadReleases read() {
    return read;
  }

  DraftRelease draft() {
    return draft;
  }

  ScheduleRelease schedule() {
    return schedule;
  }

  UndoRelease undo() {
    return undo;
  }
}
