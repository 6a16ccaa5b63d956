package org.innoplaces.desk.extension;

import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.desk.DeskScreen;
import org.innoplaces.desk.WaitingRows;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Adds screens to the desk, and lines to its menu.
 *
 * <p>A CDI bean. {@link #screens()} is asked once, at the first visit of the desk, {@link
 * #waiting(Actor)} each time a screen is shown; both on the thread of the request and without a
 * transaction. What they throw is logged and left out. Of two screens of one name the second is
 * left out; the order of the menu is that of the titles.
 */
@ExtensionPoint(since = "0.1")
public interface DeskScreens {

  /** The screens; never null. */
  List<DeskScreen> screens();

  /**
   * What waits on which screen for this person; the menu and the desk's home show the numbers that
   * are not 0 to those who may see the screen. The plugin asks no question to the database itself:
   * the rows of all plugins are counted in one statement, and rows that cannot be counted are left
   * out.
   */
  default List<WaitingRows> waiting(Actor actor) {
    return List.of();
  }
}
