package org.innoplaces.media.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.innoplaces.content.delivery.Document;
import org.innoplaces.content.delivery.extension.ResourceLinks;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.Medium;

/** Tells readers of the JSON where the bytes are: the original and every rendition. */
@ApplicationScoped
class MediaLinks implements ResourceLinks {

  @Override
  public Map<String, String> of(Document document) {
    return Medium.of(document).map(MediaLinks::links).orElse(Map.of());
  }

  private static Map<String, String> links(Medium medium) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put(MediaAddress.ORIGINAL, medium.original().toString());
    medium.renditions().forEach(one -> links.put(one.token(), medium.address(one).toString()));
    return links;
  }
}
