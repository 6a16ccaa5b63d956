package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.webapp.site.reading.SiteViews;

/**
 * Finds the fragment that shows a block or a line of a list: {@code #{blocks.…}}.
 *
 * <p>What has none is left out and logged: a page outlives the plugin that brought one of its
 * blocks.
 */
@Named("blocks")
@ApplicationScoped
public class Blocks {

  private static final System.Logger LOG = System.getLogger(Blocks.class.getName());
  private static final String NOTHING = "/site/nothing.xhtml";
  private static final String PLAIN_ITEM = "/site/item.xhtml";
  private static final String OPENING = "hero";

  private final SiteViews views;

  /** For CDI proxies. */
  protected Blocks() {
    this(null);
  }

  /** Looks among these views. */
  @Inject
  public Blocks(SiteViews views) {
    this.views = views;
  }

  /** The fragment of a block; an empty one when its type is unknown. Never null. */
  public String fragment(Map<String, ?> block) {
    String type = String.valueOf(block.get("type"));
    Optional<String> fragment = views.block(type);
    if (fragment.isEmpty()) {
      LOG.log(Level.WARNING, "Left out a block: no fragment for the type \"{0}\"", printable(type));
    }
    return fragment.orElse(NOTHING);
  }

  /** The fragment of one entry in a list; never null. */
  public String item(Content entry) {
    return views.item(entry.collection()).orElse(PLAIN_ITEM);
  }

  /** Whether a page brings its own opening, with its title in it. */
  public boolean opens(Map<String, ?> page) {
    return page.get("blocks") instanceof List<?> blocks
        && !blocks.isEmpty()
        && blocks.get(0) instanceof Map<?, ?> first
        && OPENING.equals(first.get("type"));
  }

  private static String printable(String type) {
    return type.replaceAll("[^\\w-]", "?").substring(0, Math.min(type.length(), 64));
  }
}
