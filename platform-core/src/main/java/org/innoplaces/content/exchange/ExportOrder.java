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
 */
public record ExportOrder(Optional<String> type, Optional<String> locale, boolean publishedOnly) {

  /** Everything there is. */
  public static final ExportOrder EVERYTHING =
      new ExportOrder(Optional.empty(), Optional.empty(), false);

  /** As the audit log tells it. */
  public JsonObject toJson() {
    var json = JsonText.object();
    type.ifPresent(name -> json.add("type", name));
    locale.ifPresent(tag -> json.add("locale", tag));
    return json.add("state", publishedOnly ? "published" : "all").build();
  }
}
