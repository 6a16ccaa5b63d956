package org.innoplaces.media.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Map;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.extension.ResourceLinks;
import org.innoplaces.media.MediaAddress;

/** Tells readers of the JSON where the bytes are. */
@ApplicationScoped
class MediaLinks implements ResourceLinks {

  @Override
  public Map<String, String> of(Document document) {
    return document.type().name().equals("media")
            && document.values().get("file") instanceof JsonObject file
        ? Map.of(MediaAddress.ORIGINAL, original(document, file))
        : Map.of();
  }

  private static String original(Document document, JsonObject file) {
    return MediaAddress.original(document.id(), file.getString("name"), file.getString("sha256"))
        .toString();
  }
}
