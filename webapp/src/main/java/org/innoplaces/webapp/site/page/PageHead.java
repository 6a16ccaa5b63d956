package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.site.action.ReadSitePages;
import org.innoplaces.webapp.address.SiteAddress;
import org.innoplaces.webapp.site.address.PagePath;
import org.innoplaces.webapp.site.look.ThemeStyle;
import org.innoplaces.webapp.site.reading.ContentTitle;

/**
 * What a page says about itself to browsers, search engines and those who share it: {@code
 * #{head.…}}.
 *
 * <p>For one request.
 */
@Named("head")
@RequestScoped
public class PageHead {

  private static final List<String> PICTURES = List.of("illustration", "image", "photograph");

  private final Visit visit;
  private final Site site;
  private final Languages languages;
  private final Pictures pictures;
  private final SiteAddress address;
  private final ReadSitePages plugins;

  /** For CDI proxies. */
  protected PageHead() {
    this(null, null, null, null, null, null);
  }

  /** The head of this visit's page. */
  @Inject
  public PageHead(
      Visit visit,
      Site site,
      Languages languages,
      Pictures pictures,
      SiteAddress address,
      ReadSitePages plugins) {
    this.visit = visit;
    this.site = site;
    this.languages = languages;
    this.pictures = pictures;
    this.address = address;
    this.plugins = plugins;
  }

  /**
   * The title of the window: the page's, then the site's; on the home page the site's name first.
   *
   * @param own what the view calls the page; empty for the title of the content
   */
  public String title(String own) {
    if (own != null && !own.isBlank()) {
      return joined(own, site.getName());
    }
    return visit.names().isEmpty()
        ? joined(site.getName(), text("baseline"))
        : joined(visit.content().map(ContentTitle::of).orElseGet(this::ofPlugin), site.getName());
  }

  private String ofPlugin() {
    return plugins
        .find(visit.names().get(0))
        .map(page -> page.title().in(Locale.forLanguageTag(visit.locale())))
        .orElse("");
  }

  /** One or two sentences about the page; may be empty. */
  public String getDescription() {
    return visit
        .content()
        .map(ContentTitle::summary)
        .filter(summary -> !summary.isEmpty())
        .orElseGet(() -> text("description"));
  }

  /** The one absolute address of this page, in the language that served it. */
  public String getCanonical() {
    String language = visit.content().map(Content::language).orElse(visit.locale());
    Map<String, String> same = languages.same();
    return address.absolute(same.getOrDefault(language, here()));
  }

  /** This page in every language in which it exists, absolute. */
  public List<Link> getAlternates() {
    return languages.same().entrySet().stream()
        .map(e -> new Link("", address.absolute(e.getValue()), e.getKey(), false))
        .toList();
  }

  /** Where those go whose language is not offered: the default language, or the first there is. */
  public String getElsewhere() {
    return getAlternates().stream().map(Link::path).findFirst().orElse(getCanonical());
  }

  /** An absolute picture for those who share the page, or null. */
  public String getImage() {
    return visit.content().stream()
        .flatMap(content -> Stream.concat(pictures(content::get), inBlocks(content)))
        .filter(pictures::isShown)
        .map(medium -> address.absolute(pictures.shared(medium)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Content> inBlocks(Content content) {
    return content.get("blocks") instanceof List<?> blocks
        ? blocks.stream()
            .filter(Map.class::isInstance)
            .flatMap(block -> pictures(((Map<?, ?>) block)::get))
        : Stream.empty();
  }

  private static Stream<Content> pictures(Function<String, Object> fields) {
    return PICTURES.stream().map(fields).filter(Content.class::isInstance).map(Content.class::cast);
  }

  /** The address of the feed of this language. */
  public String getFeed() {
    return PagePath.of(visit.locale(), "feed.atom");
  }

  /** The address of the style sheet of the settings' colours, or null when they have none. */
  public String getThemeStyle() {
    ThemeStyle style = ThemeStyle.of(colours());
    return style.css().isEmpty() ? null : "/site-theme.css?v=" + style.version();
  }

  /** The ground of the light scheme, for the browser's own bars. */
  public String getLightGround() {
    return ThemeStyle.light(colours()).ground().toString();
  }

  /** The ground of the dark scheme. */
  public String getDarkGround() {
    return ThemeStyle.dark(colours()).ground().toString();
  }

  /** What a page is about, for machines; may stand inside a script element. */
  public String getStructuredData() {
    return new StructuredData(visit, site, this, address).script();
  }

  private static String joined(String first, String second) {
    return Stream.of(first, second)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private String text(String setting) {
    return Optional.ofNullable(site.getSettings().get(setting)).map(Object::toString).orElse("");
  }

  private Map<?, ?> colours() {
    return site.getSettings().get("colours") instanceof Map<?, ?> colours ? colours : Map.of();
  }

  private String here() {
    return switch (visit.names().size()) {
      case 0 -> site.getHome();
      case 1 -> PagePath.of(visit.locale(), visit.names().get(0));
      default -> PagePath.of(visit.locale(), visit.names().get(0), visit.names().get(1));
    };
  }
}
