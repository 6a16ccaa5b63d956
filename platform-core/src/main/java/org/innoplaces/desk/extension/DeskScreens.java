package org.innoplaces.desk.extension;

import java.util.List;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Adds screens to the desk, and lines to its menu.
 *
 * <p>A CDI bean. {@link #screens()} is asked once, at the first visit of the desk, {@link
 * #waiting(Actor)} each time the desk's home is shown; both on the thread of the request and
 * without a transaction. What they throw is logged and left out. Of two screens of one name the
 * second is left out; the order of the menu is that of the titles.
 */
@ExtensionPoint(since = "0.1")
public interface DeskScreens {

  /** The screens; never null. */
  List<DeskScreen> screens();

  /**
   * How much waits on which screen, by its name; the desk's home shows what is not 0 to those who
   * may see the screen. One statement at most: it is asked often.
   */
  default Map<String, Long> waiting(Actor actor) {
    return Map.of();
  }
}
