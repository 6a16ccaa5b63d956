package org.innoplaces.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people call the types of files by which they look for one. */
public enum MediaKind {
  /** Photographs and other pictures made of pixels. */
  PICTURE(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.AVIF, FileType.GIF),
  /** Pictures made of shapes. */
  DRAWING(FileType.SVG),
  /** What is read. */
  DOCUMENT(FileType.PDF),
  /** What moves. */
  VIDEO(FileType.MP4);

  private final List<FileType> types;

  MediaKind(FileType... types) {
    this.types = List.of(types);
  }

  /** The types of files that are of this kind. */
  public List<FileType> types() {
    return types;
  }

  /** Its name in addresses and bundles. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is seen, so that those who do not see it need a text. */
  public boolean isSeen() {
    return this == PICTURE || this == DRAWING;
  }

  /** The kind of that name. */
  public static Optional<MediaKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }

  /** The kind of a file. */
  public static Optional<MediaKind> of(MediaFile file) {
    return FileType.of(file.mediaType())
        .flatMap(type -> Arrays.stream(values()).filter(k -> k.types.contains(type)).findFirst());
  }
}
