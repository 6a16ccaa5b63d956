package org.innoplaces.content.exchange;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.innoplaces.json.JsonText;

/**
 * What is to be exported.
 *
 * @param type the name of the only content type; empty for all
 * @param locale the only language, beside the shared values; empty for all
 * @param publishedOnly whether drafts and plans are left out
 * @param withRecords whether records of plugins are in it; never in a part of the content
 */
public record ExportOrder(
    Optional<String> type, Optional<String> locale, boolean publishedOnly, boolean withRecords) {

  /** Everything there is. */
  public static final ExportOrder EVERYTHING =
      new ExportOrder(Optional.empty(), Optional.empty(), false);

  /** Leaves the records out of parts. */
  public ExportOrder {
    withRecords = withRecords && isWhole(type, locale, publishedOnly);
  }

  /** With the records of plugins, when it is of all content. */
  public ExportOrder(Optional<String> type, Optional<String> locale, boolean publishedOnly) {
    this(type, locale, publishedOnly, true);
  }

  /** Whether all content is wanted. */
  public boolean isWhole() {
    return isWhole(type, locale, publishedOnly);
  }

  private static boolean isWhole(
      Optional<String> type, Optional<String> locale, boolean publishedOnly) {
    return type.isEmpty() && locale.isEmpty() && !publishedOnly;
  }

  /** As the audit log tells it. */
  public JsonObject toJson() {
    var json = JsonText.object();
    type.ifPresent(name -> json.add("type", name));
    locale.ifPresent(tag -> json.add("locale", tag));
    json.add("state", publishedOnly ? "published" : "all");
    if (isWhole()) {
      json.add("records", withRecords ? "all" : "none");
    }
    return json.build();
  }
}
