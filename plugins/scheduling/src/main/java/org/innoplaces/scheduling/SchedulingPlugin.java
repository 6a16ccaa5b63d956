package org.innoplaces.scheduling;

import org.innoplaces.plugin.Plugin;

/** Says who we are; nothing calls it. */
@Plugin(id = SchedulingPlugin.ID, version = "0.1.0", requires = "[0.1,1)")
public final class SchedulingPlugin {

  /** Names our screens and our place under {@code /api}. */
  public static final String ID = "scheduling";

  /** Names the type of sessions. */
  public static final String SESSION = "session";

  /** Names their list, and the page at {@code /{locale}/sessions}. */
  public static final String SESSIONS = "sessions";

  private SchedulingPlugin() {}
}
