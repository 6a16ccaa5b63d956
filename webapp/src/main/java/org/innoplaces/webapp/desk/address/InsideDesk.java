package org.innoplaces.webapp.desk.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** Only paths of the desk: nobody is led to another site by a link to our sign-in. */
public final class InsideDesk {

  private static final Pattern INSIDE =
      Pattern.compile("/desk(/[a-zA-Z0-9/_-]*)?(\\?[^\\\\\\s]*)?");

  private InsideDesk() {}

  /** The path that somebody wanted, or else the home of the desk. */
  public static String of(Optional<String> wanted) {
    return wanted.filter(to -> INSIDE.matcher(to).matches()).orElse("/desk");
  }
}
