package org.innoplaces.media.action;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.innoplaces.media.FileType;

/**
 * Takes out of photographs what they tell besides what they show: where, when and with which camera
 * they were taken. Nothing is compressed anew.
 */
final class StripMetadata {

  private StripMetadata() {}

  /**
   * What is to be kept of a file; empty for types that are kept as they are.
   *
   * @throws org.innoplaces.problem.InvalidInput when it ends too early, is put together wrongly or
   *     becomes more than it declares when it is unpacked
   */
  static Optional<Pieces> of(Candidate candidate, FileType type) {
    try (Cursor cursor = new Cursor(candidate.path())) {
      return switch (type) {
        case JPEG -> Optional.of(CleanJpeg.pieces(candidate, cursor));
        case PNG -> Optional.of(CleanPng.pieces(candidate, cursor));
        case WEBP -> Optional.of(CleanWebp.pieces(candidate, cursor));
        default -> Optional.empty();
      };
    } catch (EOFException cutOff) {
      throw candidate.refuse("broken");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
