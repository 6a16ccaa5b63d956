package org.innoplaces.access;

import java.util.regex.Pattern;
import org.innoplaces.problem.Message;

/**
 * A permission of a plugin and what people call it.
 *
 * @param permission its type has a hyphen, for example {@code contact-messages}, and starts with
 *     the plugin's id; that tells it from content, which {@code read:*} means and this not
 * @param name what one may do with it, in each language
 */
public record PermissionName(Permission permission, Message name) {

  private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");
  private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /**
   * Checks how it is written.
   *
   * @throws IllegalArgumentException when a role could not hold it
   */
  public PermissionName {
    if (!TYPE.matcher(permission.type()).matches()
        || !ACTION.matcher(permission.action()).matches()) {
      throw new IllegalArgumentException("No permission of a plugin: " + permission);
    }
  }

  /** As roles and tokens hold it, for example {@code read:contact-messages}. */
  public String written() {
    return permission.action() + ":" + permission.type();
  }
}
