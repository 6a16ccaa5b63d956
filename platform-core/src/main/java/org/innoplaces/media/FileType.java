package org.innoplaces.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of files that the platform takes and serves. */
public enum FileType {
  SVG("image/svg+xml", true, "svg"),
  PNG("image/png", true, "png"),
  JPEG("image/jpeg", true, "jpg", "jpeg"),
  WEBP("image/webp", true, "webp"),
  GIF("image/gif", true, "gif"),
  AVIF("image/avif", true, "avif"),
  PDF("application/pdf", true, "pdf"),
  MP4("video/mp4", false, "mp4", "m4v");

  private final String mediaType;
  private final boolean inline;
  private final List<String> extensions;

  FileType(String mediaType, boolean inline, String... extensions) {
    this.mediaType = mediaType;
    this.inline = inline;
    this.extensions = List.of(extensions);
  }

  /** The type as HTTP names it, for example {@code image/png}. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it by itself; otherwise it is offered for download. */
  public boolean inline() {
    return inline;
  }

  /** How names of such files end, the usual end first, without the dot. */
  public List<String> extensions() {
    return extensions;
  }

  /** The type that HTTP names so. */
  public static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
