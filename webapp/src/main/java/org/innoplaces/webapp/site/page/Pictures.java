package org.innoplaces.webapp.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.media.MediaAddress;

/** What a view needs to show a medium: {@code #{pictures.…}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

  private static final String VECTOR = "image/svg+xml";

  /** Where the original file of a medium stands; null without a file. */
  public String source(Content medium) {
    return Optional.ofNullable(medium)
        .flatMap(MediaAddress::of)
        .map(MediaAddress::toString)
        .orElse(null);
  }

  /** The width in pixels, or null when it is not known. */
  public Object width(Content medium) {
    return file(medium).<Object>map(file -> file.get("width")).orElse(null);
  }

  /** The height in pixels, or null when it is not known. */
  public Object height(Content medium) {
    return file(medium).<Object>map(file -> file.get("height")).orElse(null);
  }

  /** Whether services that show previews of links can show it. */
  public boolean isBitmap(Content medium) {
    return file(medium).filter(file -> !VECTOR.equals(file.get("mediaType"))).isPresent();
  }

  private static Optional<Map<?, ?>> file(Content medium) {
    return Optional.ofNullable(medium)
        .map(m -> m.get("file"))
        .filter(Map.class::isInstance)
        .map(f -> (Map<?, ?>) f);
  }
}
