package org.innoplaces.audit.extension;

import java.util.Map;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Message;

/**
 * Says in words what a plugin records in the audit log, for the desk's list and its filter; the log
 * itself, its files and the API have the bare names.
 *
 * <p>A CDI bean, asked whenever the list is shown, on the thread of the request; no database. The
 * platform's own names keep the platform's words. What it throws leaves its words out: the list
 * then shows the bare names.
 */
@ExtensionPoint(since = "0.1")
public interface AuditNames {

  /**
   * What actions are called, by the name with which they are recorded: {@code hello.waved} is
   * "waved". Behind the name of who did it, so that the two make a sentence. Never null.
   */
  Map<String, Message> actions();

  /** What subjects are, by the start of their names: {@code hello-wave} is "Wave". Never null. */
  default Map<String, Message> subjects() {
    return Map.of();
  }
}
