package org.innoplaces.webapp.site.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes paths of the site's pages. */
public final class PagePath {

  /** Pages stand directly below their language. */
  public static final String PAGES = "pages";

  private PagePath() {}

  /** The home page of a language. */
  public static String home(String locale) {
    return "/" + locale + "/";
  }

  /** A collection's list, or a page by its slug. */
  public static String of(String locale, String name) {
    return home(locale) + encoded(name);
  }

  /** One entry. */
  public static String of(String locale, String collection, String slug) {
    return collection.equals(PAGES)
        ? of(locale, slug)
        : of(locale, collection) + "/" + encoded(slug);
  }

  /**
   * What an editor wrote as the path of a link: {@code /themes} becomes {@code /fr/themes}, a web
   * or mail address stays; anything else is no link.
   */
  public static Optional<String> written(String locale, String path) {
    if (path.startsWith("/") && !path.startsWith("//")) {
      return Optional.of("/" + locale + path);
    }
    return Optional.of(path).filter(p -> p.matches("(?i)(https?://|mailto:|tel:).+"));
  }

  private static String encoded(String step) {
    return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
