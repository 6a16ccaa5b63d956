package org.innoplaces.webapp.site.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads a path as the address contract of the site says: {@code /}, {@code /{locale}/}, {@code
 * /{locale}/{slug}}, {@code /{locale}/{collection}}, {@code /{locale}/{collection}/{slug}}.
 *
 * <p>Pure and immutable; used by many threads.
 */
public final class SiteRouter {

  private static final SiteRoute ELSEWHERE = new SiteRoute.Elsewhere();
  private static final SiteRoute MALFORMED = new SiteRoute.Refused(400);
  private static final SiteRoute UNKNOWN = new SiteRoute.Refused(404);

  /** These answer for themselves; the API wants its own errors. */
  private static final List<String> OTHERS =
      List.of("api", "media", "desk", "health", "metrics", "jakarta.faces.resource");

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,199}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}(-[a-zA-Z0-9]{2,8})*");

  private final Supplier<List<String>> languages;

  /**
   * A router for a site.
   *
   * @param languages offered, the default first, at least one; asked only when the path may be a
   *     page, so that health checks and resources do not depend on content
   */
  public SiteRouter(Supplier<List<String>> languages) {
    this.languages = languages;
  }

  /**
   * Where a path leads.
   *
   * @param rawPath as it came over the wire, below the context path, without the query
   */
  public SiteRoute route(String rawPath) {
    if (rawPath.equals("/api") || rawPath.startsWith("/api/")) {
      return ELSEWHERE;
    }
    return PathText.decode(rawPath).map(path -> decoded(path, rawPath)).orElse(MALFORMED);
  }

  /**
   * The language that a path starts with, or the default: for pages about a path that leads
   * nowhere.
   */
  public String languageOf(String rawPath) {
    List<String> offered = languages.get();
    return Optional.of(rawPath.split("/", 3))
        .filter(steps -> steps.length > 1 && offered.contains(steps[1]))
        .map(steps -> steps[1])
        .orElse(offered.get(0));
  }

  private SiteRoute decoded(String path, String rawPath) {
    if (path.equals("/")) {
      return new SiteRoute.Moved("/" + languages.get().get(0) + "/", false);
    }
    String[] steps = path.substring(1).split("/", -1);
    if (OTHERS.contains(steps[0])) {
      return ELSEWHERE;
    }
    if (LANGUAGE.matcher(steps[0]).matches()) {
      return languages.get().contains(steps[0]) ? page(steps, rawPath) : UNKNOWN;
    }
    // The views themselves have no address.
    return steps[0].equals("site") || path.endsWith(".xhtml") ? UNKNOWN : ELSEWHERE;
  }

  private static SiteRoute page(String[] steps, String rawPath) {
    if (steps.length == 1) {
      return new SiteRoute.Moved(rawPath + "/", true);
    }
    List<String> names = Arrays.asList(steps).subList(1, steps.length);
    boolean endsWithSlash = names.get(names.size() - 1).isEmpty();
    if (endsWithSlash && names.size() == 1) {
      return new SiteRoute.Address(steps[0], List.of());
    }
    if (endsWithSlash) {
      return new SiteRoute.Moved(rawPath.substring(0, rawPath.length() - 1), true);
    }
    boolean named = names.size() <= 2 && names.stream().allMatch(n -> NAME.matcher(n).matches());
    return named ? new SiteRoute.Address(steps[0], names) : UNKNOWN;
  }
}
