package org.innoplaces.webapp.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the last step of the start is done; safe for any thread. */
@ApplicationScoped
public class Started {

  private volatile boolean complete;

  /** The last step of the start is done. */
  public void complete() {
    complete = true;
  }

  /** Whether visitors may come. */
  public boolean isComplete() {
    return complete;
  }
}
