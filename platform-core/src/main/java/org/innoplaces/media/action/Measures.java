package org.innoplaces.media.action;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.innoplaces.media.FileType;
import org.innoplaces.problem.InvalidInput;

/**
 * How large a picture is shown.
 *
 * @param width in pixels; null when there is none
 * @param height in pixels; null when there is none
 */
record Measures(Integer width, Integer height) {

  static final Measures NONE = new Measures(null, null);

  /** A small file can declare a picture that fills the memory of whoever opens it. */
  private static final long MOST_PIXELS = 40_000_000;

  /**
   * The measures that the file declares; nothing is decoded.
   *
   * @throws InvalidInput when a picture declares none, too many pixels, or is not a safe drawing
   */
  static Measures of(Candidate candidate, FileType type) {
    return switch (type) {
      case SVG -> new CheckSvg(candidate).measures();
      case PDF, MP4 -> NONE;
      default -> raster(candidate, type);
    };
  }

  private static Measures raster(Candidate candidate, FileType type) {
    Measures measures =
        declared(candidate.head(), type).orElseThrow(() -> candidate.refuse("no-measures"));
    if ((long) measures.width * measures.height > MOST_PIXELS) {
      throw candidate.refuse("too-many-pixels", measures.width, measures.height, MOST_PIXELS);
    }
    return measures;
  }

  private static Optional<Measures> declared(ByteBuffer head, FileType type) {
    try {
      Measures measures =
          switch (type) {
            case PNG -> PictureHeaders.png(head);
            case GIF -> PictureHeaders.gif(head);
            case WEBP -> PictureHeaders.webp(head);
            case JPEG -> JpegHeader.read(head);
            case AVIF -> AvifHeader.read(head);
            default -> NONE;
          };
      return Optional.of(measures).filter(Measures::arePositive);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
      return Optional.empty();
    }
  }

  private boolean arePositive() {
    return width != null && height != null && width > 0 && height > 0;
  }

  Measures turned() {
    return new Measures(height, width);
  }
}
