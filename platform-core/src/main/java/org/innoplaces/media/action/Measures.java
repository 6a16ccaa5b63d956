package org.innoplaces.media.action;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    Measures declared =
        declared(candidate, type).orElseThrow(() -> candidate.refuse("no-measures"));
    boolean sideways = ReadTurn.of(candidate, type).isSideways();
    Measures measures = sideways ? new Measures(declared.height, declared.width) : declared;
    if ((long) measures.width * measures.height > MOST_PIXELS) {
      throw candidate.refuse("too-many-pixels", measures.width, measures.height, MOST_PIXELS);
    }
    return measures;
  }

  private static Optional<Measures> declared(Candidate candidate, FileType type) {
    ByteBuffer head = candidate.head();
    try {
      Measures measures =
          switch (type) {
            case PNG -> PictureHeaders.png(head);
            case GIF -> PictureHeaders.gif(head);
            case WEBP -> PictureHeaders.webp(head);
            case JPEG -> jpeg(candidate);
            case AVIF -> AvifHeader.read(head);
            default -> NONE;
          };
      return Optional.of(measures).filter(Measures::arePositive);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
      return Optional.empty();
    }
  }

  private static Measures jpeg(Candidate candidate) {
    try (Cursor cursor = new Cursor(candidate.path())) {
      return JpegHeader.read(cursor);
    } catch (EOFException cut) {
      return NONE;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean arePositive() {
    return width != null && height != null && width > 0 && height > 0;
  }
}
