package org.innoplaces.plugin;

import java.util.List;
import java.util.Optional;

/**
 * How a plugin stands since the last start.
 *
 * @param id empty when its jar could not be read so far
 * @param version empty for one that is set aside
 * @param file the name of its jar
 * @param bundled whether it came with the platform
 * @param reasons why it is set aside; empty for others
 */
public record PluginStanding(
    Optional<String> id,
    Optional<String> version,
    String file,
    boolean bundled,
    State state,
    List<PluginFault> reasons) {

  /** What became of a plugin at the start. */
  public enum State {
    /** It takes part. */
    ENABLED("enabled"),
    /** It is left out because somebody wanted it so. */
    DISABLED("disabled"),
    /** It is left out because something is wrong. */
    SET_ASIDE("set-aside");

    private final String token;

    State(String token) {
      this.token = token;
    }

    /** As it is written in JSON. */
    public String token() {
      return token;
    }
  }

  public PluginStanding {
    reasons = List.copyOf(reasons);
  }

  /** Its id, or its jar while that is not known. */
  public String name() {
    return id.orElse(file);
  }
}
