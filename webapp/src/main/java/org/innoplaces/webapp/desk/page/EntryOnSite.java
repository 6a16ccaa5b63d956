package org.innoplaces.webapp.desk.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where readers find the text that is edited: {@code #{onSite.…}}. */
@Named("onSite")
@RequestScoped
public class EntryOnSite {

  private final EntryEditor editor;
  private final EntryStanding standing;

  /** For CDI proxies. */
  protected EntryOnSite() {
    this(null, null);
  }

  @Inject
  EntryOnSite(EntryEditor editor, EntryStanding standing) {
    this.editor = editor;
    this.standing = standing;
  }

  /** The path of its page in the language that is edited; null while readers see none. */
  public String getPath() {
    String collection = editor.getType().collection();
    String under = collection.equals("pages") ? "" : "/" + collection;
    return standing.getShownNow().stream()
        .filter(seen -> standing.isViewed() && !seen.slug().isEmpty())
        .findFirst()
        .map(seen -> "/" + editor.getLanguage() + under + "/" + seen.slug())
        .orElse(null);
  }
}
