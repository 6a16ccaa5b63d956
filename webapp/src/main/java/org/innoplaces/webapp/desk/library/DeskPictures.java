package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.innoplaces.media.MediaAddress;
import org.innoplaces.media.Medium;
import org.innoplaces.media.MediumText;
import org.innoplaces.media.Rendition;

/**
 * Where the desk shows pictures from, published or not: {@code #{deskPictures.…}}. Only those who
 * may read media get anything there.
 */
@Named("deskPictures")
@ApplicationScoped
public class DeskPictures {

  /** A small picture for lists; an empty text for what is not seen. */
  public static String small(MediumText text) {
    return shown(text, Rendition.W320);
  }

  /** A small picture for lists; an empty text for what is not seen. */
  public String getSmall(MediumText text) {
    return small(text);
  }

  /** A large one; an empty text for what is not seen. */
  public String large(MediumText text) {
    return shown(text, Rendition.W1280);
  }

  private static String shown(MediumText text, Rendition rendition) {
    boolean seen = text.kind().filter(kind -> kind.isSeen()).isPresent();
    return text.medium()
        .filter(medium -> seen)
        .map(medium -> address(medium, medium.renditions().contains(rendition) ? rendition : null))
        .orElse("");
  }

  /** A rendition of a medium, or its original when null is asked for. */
  static String address(Medium medium, Rendition rendition) {
    MediaAddress address = rendition == null ? medium.original() : medium.address(rendition);
    return "/desk/files" + address.toString().substring("/media".length());
  }
}
