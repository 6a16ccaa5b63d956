package org.innoplaces.webapp.site.address;

import java.util.List;
import java.util.Optional;

/**
 * Where a path leads, told from the path alone; whether something stands there is not known yet.
 */
public sealed interface SiteRoute {

  /** Not a page of the site: the API, media, the desk, a resource, a file. */
  record Elsewhere() implements SiteRoute {}

  /**
   * Never a page, whatever the content.
   *
   * @param status 400 for what no browser writes, 404 for the rest
   */
  record Refused(int status) implements SiteRoute {}

  /**
   * The same thing has a tidier address.
   *
   * @param path encoded, without host and query
   * @param forGood 301 if so, otherwise 302
   */
  record Moved(String path, boolean forGood) implements SiteRoute {}

  /**
   * A well-formed address of a page.
   *
   * @param locale one of the offered languages
   * @param names none for the home page, one for a page or a collection, two for an entry
   */
  record Address(String locale, List<String> names) implements SiteRoute {

    /** Keeps a copy. */
    public Address {
      names = List.copyOf(names);
    }

    /** The page or collection; empty on the home page. */
    public Optional<String> first() {
      return names.stream().findFirst();
    }

    /** The entry of the collection, if one is named. */
    public Optional<String> second() {
      return names.stream().skip(1).findFirst();
    }
  }
}
