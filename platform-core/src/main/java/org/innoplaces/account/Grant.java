package org.innoplaces.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.innoplaces.access.Permission;

/**
 * A permission that a role or a token gives, written {@code action:type}, for example {@code
 * publish:theme}; {@code *} stands for every action or every type.
 *
 * @param action what may be done
 * @param type to what it may be done
 */
public record Grant(String action, String type) {

  /** Every action, or every type. */
  public static final String ANY = "*";

  /** Types that are not content. */
  private static final Set<String> PLATFORM =
      Set.of(
          "account", "role", "token", "release", "webhook", "mail", "job", "plugin", "audit",
          "view");

  /** Everything. */
  public static final Grant EVERYTHING = new Grant(ANY, ANY);

  /** Reads the written form; without a colon the type is empty, which nothing has. */
  public static Grant parse(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new Grant(written, "")
        : new Grant(written.substring(0, colon), written.substring(colon + 1));
  }

  static Set<Grant> parse(Collection<String> written) {
    return written.stream().map(Grant::parse).collect(Collectors.toUnmodifiableSet());
  }

  static List<String> write(Collection<Grant> grants) {
    return grants.stream().map(Grant::toString).sorted().toList();
  }

  /** Whether it gives the permission. */
  public boolean gives(Permission permission) {
    return covers(action, permission.action()) && coversType(permission.type());
  }

  /** Whether it gives everything that the other gives. */
  public boolean covers(Grant other) {
    return covers(action, other.action) && coversType(other.type);
  }

  private static boolean covers(String mine, String wanted) {
    return ANY.equals(mine) || mine.equals(wanted);
  }

  /** What belongs to the instance is never meant by "any type", unless any action is meant, too. */
  private boolean coversType(String wanted) {
    boolean wide = ANY.equals(type) && !ANY.equals(action);
    return covers(type, wanted) && !(wide && isNoContent(wanted));
  }

  /** Types of the platform, and those that plugins name, which have a hyphen. */
  private static boolean isNoContent(String type) {
    return PLATFORM.contains(type) || type.indexOf('-') >= 0;
  }

  @Override
  public String toString() {
    return type.isEmpty() ? action : action + ":" + type;
  }
}
