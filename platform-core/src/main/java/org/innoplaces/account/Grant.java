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
    return covers(action, permission.action()) && covers(type, permission.type());
  }

  /** Whether it gives everything that the other gives. */
  public boolean covers(Grant other) {
    return covers(action, other.action) && covers(type, other.type);
  }

  private static boolean covers(String mine, String wanted) {
    return ANY.equals(mine) || mine.equals(wanted);
  }

  @Override
  public String toString() {
    return action + ":" + type;
  }
}
