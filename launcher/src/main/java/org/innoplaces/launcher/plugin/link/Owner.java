package org.innoplaces.launcher.plugin.link;

import java.util.List;
import java.util.Set;

/**
 * Whose a class is.
 *
 * @param plugin the id, or empty for the platform and the server
 */
record Owner(Kind kind, String plugin) {

  /** Who there is. */
  enum Kind {
    /** The content engine: what is public there and in no closed drawer is for plugins. */
    CORE,
    /** The web application and the launcher: for themselves. */
    HOUSE,
    /** The server, the libraries and Java: not ours to judge. */
    SERVER,
    PLUGIN
  }

  static final Owner CORE = new Owner(Kind.CORE, "");
  static final Owner HOUSE = new Owner(Kind.HOUSE, "");
  static final Owner SERVER = new Owner(Kind.SERVER, "");

  private static final Set<String> CLOSED = Set.of("store", "web", "desk", "site", "contribution");
  private static final int FEATURE_DEPTH = 3;

  static Owner plugin(String id) {
    return new Owner(Kind.PLUGIN, id);
  }

  /** Whether strangers may use a public class of that name, which has slashes. */
  boolean opens(String type) {
    return switch (kind) {
      case SERVER -> true;
      case HOUSE -> false;
      case CORE, PLUGIN -> isInOpenDrawer(type);
    };
  }

  private static boolean isInOpenDrawer(String type) {
    List<String> segments = List.of(type.split("/"));
    return segments.subList(0, segments.size() - 1).stream()
        .skip(FEATURE_DEPTH)
        .noneMatch(CLOSED::contains);
  }
}
