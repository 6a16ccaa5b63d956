package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.webapp.site.address.SiteRoute.Address;

/** What a visitor asked for and what was found; filled before a view is shown. */
@RequestScoped
public class Visit {

  private String locale = "fr";
  private List<String> names = List.of();
  private Content content;
  private DraftNotice notice;
  private Preview preview;

  /**
   * A preview of the whole site.
   *
   * @param name of the release that is previewed
   * @param back where one came from
   */
  public record Preview(String name, String back) {}

  /** Remembers that the visitor looks at a preview. */
  public void previews(Preview shown) {
    preview = shown;
  }

  /** The preview that the visitor looks at; empty for readers. */
  public Optional<Preview> preview() {
    return Optional.ofNullable(preview);
  }

  /** Remembers the address that was asked for. */
  public void at(Address address) {
    locale = address.locale();
    names = address.names();
  }

  /** Remembers what stands at the address. */
  public void meets(Content found) {
    content = found;
  }

  /** Remembers that it is a draft. */
  public void warns(DraftNotice draft) {
    notice = draft;
  }

  /** What the page says because it shows a draft; empty on pages that everybody sees. */
  public Optional<DraftNotice> notice() {
    return Optional.ofNullable(notice);
  }

  /** The language of the page; never null. */
  public String locale() {
    return locale;
  }

  /** The names in the address after the language: none, one or two. */
  public List<String> names() {
    return names;
  }

  /** The entry that the page shows; empty on lists and on pages about errors. */
  public Optional<Content> content() {
    return Optional.ofNullable(content);
  }
}
