package org.innoplaces.site;

/**
 * A piece of a page, shown at a place of pages that others bring.
 *
 * @param place one of the names below, or one that a plugin's view has with {@code <s:place>};
 *     nothing is shown at a place that no view has
 * @param view in the plugin's {@code META-INF/resources}, below {@code /site/}, for example {@code
 *     /site/hello/welcome.xhtml}; it may read {@code #{site.content}}
 */
public record SiteFragment(String place, String view) {

  /** At the end of every page, before its foot. */
  public static final String PAGE_END = "page.end";

  /** On a page made of blocks, after them. */
  public static final String AFTER_BLOCKS = "page.after-blocks";

  /** On the page of a theme, after its text. */
  public static final String AFTER_THEME = "theme.after-text";

  /** On the page of a place, after its text. */
  public static final String AFTER_PLACE = "place.after-text";

  /** On the page of a testimonial, after its text. */
  public static final String AFTER_TESTIMONIAL = "testimonial.after-text";

  /**
   * Checks the view.
   *
   * @throws IllegalArgumentException when it is no view below {@code /site/}
   */
  public SiteFragment {
    if (!view.matches("/site/[a-zA-Z0-9/_-]+\\.xhtml")) {
      throw new IllegalArgumentException("No view below /site/: '" + view + "'");
    }
  }
}
