package org.innoplaces.system.harness;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Follows the links of the desk from its first page on. Of addresses that differ in nothing but an
 * id or the values of parameters it opens the first one, and none with more than two parameters:
 * lists can be narrowed in more ways than anybody wants to wait for. The list and the form of every
 * content type are opened, as each has fields of its own; of what else every type has, the first
 * few.
 */
public final class DeskWalk {

  private static final int MOST_PARAMETERS = 2;
  private static final Set<String> SAME_SCREEN = Set.of("done", "locale");
  private static final int MOST_OF_A_FAMILY = 2;
  private static final String TYPE = "^/desk/content/(?!media)[^/?]+";
  private static final Set<String> OF_EVERY_TYPE =
      Set.of("/desk/content/{type}?", "/desk/content/{type}/{id}?");
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Page page;
  private final Site site;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Integer> families = new HashMap<>();
  private final Set<String> opened = new TreeSet<>();

  /** A walk in a page where somebody has signed in. */
  public DeskWalk(Page page, Site site) {
    this.page = page;
    this.site = site;
  }

  /** What was opened: an address of the desk and what the server answered. */
  public record Step(String path, int status) {}

  /**
   * Opens one after the other; files that are offered for keeping are left alone.
   *
   * @param look is called when a page has been loaded
   */
  public void everywhere(Consumer<Step> look) {
    meet("/desk");
    while (!waiting.isEmpty()) {
      String path = waiting.remove();
      open(path)
          .ifPresent(
              status -> {
                opened.add(path);
                links().forEach(this::meet);
                look.accept(new Step(path, status));
              });
    }
  }

  /** The addresses that were opened. */
  public Set<String> opened() {
    return opened;
  }

  private Optional<Integer> open(String path) {
    try {
      Response response = page.navigate(site.address(path).toString());
      return Optional.of(response.status());
    } catch (PlaywrightException failure) {
      if (failure.getMessage().contains("Download is starting")) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Those of a screen; pages of the site that are shown as they will be lead on for ever. */
  private List<String> links() {
    Object found =
        page.evaluate(
            "document.body?.dataset.screen"
                + " ? [...document.querySelectorAll('a[href]')].map(a => a.href) : []");
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private void meet(String address) {
    URI there = site.base().resolve(address);
    String path = there.getRawPath();
    boolean desk = path.equals("/desk") || path.startsWith("/desk/");
    String query = there.getRawQuery();
    boolean simple = query == null || query.split("&").length <= MOST_PARAMETERS;
    boolean ours = there.getAuthority().equals(site.base().getAuthority());
    if (desk && ours && simple && isNew(kind(there))) {
      waiting.add(query == null ? path : path + "?" + query);
    }
  }

  private boolean isNew(String kind) {
    if (!met.add(kind)) {
      return false;
    }
    String family = kind.replaceFirst(TYPE, "/desk/content/{type}").replaceFirst("[^?&]+&.*", "&");
    return OF_EVERY_TYPE.contains(family)
        || families.merge(family, 1, Integer::sum) <= MOST_OF_A_FAMILY;
  }

  private static String kind(URI address) {
    String query = Optional.ofNullable(address.getRawQuery()).orElse("");
    String names =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2)[0])
            .filter(name -> !SAME_SCREEN.contains(name))
            .sorted()
            .distinct()
            .collect(Collectors.joining("&"));
    return address.getRawPath().replaceAll(ID, "{id}") + "?" + names;
  }
}
