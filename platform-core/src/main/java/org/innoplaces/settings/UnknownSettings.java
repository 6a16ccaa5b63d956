package org.innoplaces.settings;

import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** No plugin of that id that takes part has settings. */
public class UnknownSettings extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names the plugin. */
  public UnknownSettings(String plugin) {
    super(Problem.of("unknown-settings", null, plugin));
  }
}
