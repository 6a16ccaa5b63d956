package org.innoplaces.desk;

import java.util.Objects;
import java.util.regex.Pattern;
import org.innoplaces.access.Permission;
import org.innoplaces.problem.Message;

/**
 * A screen of a plugin: {@code /desk/plugins/{name}} and up to two more parts behind it, shown by
 * the view {@code /screens/plugins/{name}.xhtml} of the plugin's {@code META-INF/resources}.
 *
 * @param name lower-case letters, digits and hyphens; the plugin's id, or one that starts with it
 * @param title of its line in the menu, in each language
 * @param permission without which one neither sees the line nor gets the screen; what the screen
 *     does asks for its own permissions
 */
public record DeskScreen(String name, Message title, Permission permission) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException when no address can have that name
   */
  public DeskScreen {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for a screen: '" + name + "'");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(permission, "permission");
  }

  /** Where it stands. */
  public String path() {
    return "/desk/plugins/" + name;
  }

  /** The view that shows it. */
  public String view() {
    return "/screens/plugins/" + name + ".xhtml";
  }
}
