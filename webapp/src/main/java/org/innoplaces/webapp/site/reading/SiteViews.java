package org.innoplaces.webapp.site.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The Facelets views of the site, found by convention; a plugin's jar brings its own under {@code
 * META-INF/resources/site/}.
 *
 * <p>{@code /site/{collection}/index.xhtml} lists a collection, {@code …/entry.xhtml} shows one of
 * its entries, {@code …/item.xhtml} is one line of a list, {@code /site/blocks/{type}.xhtml} a
 * block. A name that no plugin could have is no view.
 */
@ApplicationScoped
public class SiteViews {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,63}");
  private static final String ROOT = "/site/";

  private final ServletContext application;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** For CDI proxies. */
  protected SiteViews() {
    this(null);
  }

  /** Looks among the resources of the web application and its jars. */
  @Inject
  public SiteViews(ServletContext application) {
    this.application = application;
  }

  /** The list of a collection, or a page of its own that a plugin brings. */
  public Optional<String> index(String name) {
    return view(name, "index");
  }

  /** The page of one entry; collections without it have no pages. */
  public Optional<String> entry(String collection) {
    return view(collection, "entry");
  }

  /** One entry as a line of a list. */
  public Optional<String> item(String collection) {
    return view(collection, "item");
  }

  /** The fragment of a block. */
  public Optional<String> block(String type) {
    return view("blocks", type);
  }

  /** The address of a servlet that answers {@code /{locale}/{name}}, for names with a dot. */
  public Optional<String> servlet(String name) {
    return Optional.of(ROOT + name)
        .filter(
            path ->
                application.getServletRegistrations().values().stream()
                    .anyMatch(servlet -> servlet.getMappings().contains(path)));
  }

  private Optional<String> view(String folder, String name) {
    return Optional.of(ROOT + folder + "/" + name + ".xhtml")
        .filter(path -> NAME.matcher(folder).matches() && NAME.matcher(name).matches())
        .filter(this::exists);
  }

  /** Only what exists is remembered: visitors invent names without end. */
  private boolean exists(String path) {
    if (known.containsKey(path)) {
      return true;
    }
    try {
      boolean found = application.getResource(path) != null;
      if (found) {
        known.put(path, Boolean.TRUE);
      }
      return found;
    } catch (MalformedURLException notAPath) {
      return false;
    }
  }
}
