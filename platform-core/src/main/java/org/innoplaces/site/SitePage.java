package org.innoplaces.site;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.problem.Message;

/**
 * A page of a plugin: {@code /{locale}/{name}}, shown by the view {@code /site/{name}/index.xhtml}
 * of the plugin's {@code META-INF/resources}.
 *
 * @param name letters, digits and hyphens; the same in every language
 * @param title in each language; also what a menu calls it where an editor wrote nothing else
 * @param kinds what is special about it
 */
public record SitePage(String name, Message title, Set<Kind> kinds) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /** What can be special about a page. */
  public enum Kind {
    /** It is in no map of the site. */
    UNLISTED,
    /** It takes what its forms send with POST; others are refused with 405. */
    WITH_FORM,
    /**
     * {@code /{locale}/{name}/{anything}} is shown, too, by {@code /site/{name}/entry.xhtml}; the
     * view reads the last part as {@code #{site.below}}.
     */
    WITH_PAGES_BELOW,
    /**
     * {@link org.innoplaces.access.CurrentActor} knows there, and below it, who has signed in; on
     * other pages of the site everybody is a stranger. No cache keeps it.
     */
    KNOWS_READERS
  }

  /**
   * Checks the name and keeps a copy.
   *
   * @throws IllegalArgumentException when no address can have that name
   */
  public SitePage {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("No name for a page: '" + name + "'");
    }
    Objects.requireNonNull(title, "title");
    kinds = Set.copyOf(kinds);
  }

  /** A page to read, in the map of the site. */
  public static SitePage of(String name, Message title) {
    return new SitePage(name, title, EnumSet.noneOf(Kind.class));
  }

  /** The same page with something special. */
  public SitePage with(Kind kind) {
    return new SitePage(
        name, title, Stream.concat(kinds.stream(), Stream.of(kind)).collect(Collectors.toSet()));
  }

  /** Whether it is special in this way. */
  public boolean is(Kind kind) {
    return kinds.contains(kind);
  }
}
