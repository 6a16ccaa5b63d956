package org.innoplaces.webapp.site.page;

import java.time.Instant;

/**
 * What a page says that shows a draft.
 *
 * @param until until when the link is good that led here; null on the way from the desk
 * @param back where the draft is edited; null for those who came by a link
 */
public record DraftNotice(Instant until, String back) {

  /** As views read it. */
  public Instant getUntil() {
    return until;
  }

  /** As views read it. */
  public String getBack() {
    return back;
  }
}
