package org.innoplaces.webapp.desk.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Only paths of the desk and pages in a language: nobody is led to another site by a link to our
 * sign-in.
 */
public final class InsideSite {

  private static final Pattern INSIDE =
      Pattern.compile(
          "(/desk(/[a-zA-Z0-9/_-]*)?|/(?!api\\b)[a-z]{2,3}(-[a-zA-Z0-9]{2,8})*(/[a-zA-Z0-9_-]+)*)"
              + "(\\?[^\\\\\\s]*)?");

  private InsideSite() {}

  /** The path that somebody wanted, or else the home of the desk. */
  public static String of(Optional<String> wanted) {
    return wanted.filter(to -> INSIDE.matcher(to).matches()).orElse("/desk");
  }
}
