package org.innoplaces.media;

/**
 * How large a picture is, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PixelSize(int width, int height) {

  /** Width and height exchanged, as when the picture is turned upright. */
  public PixelSize turned() {
    return new PixelSize(height, width);
  }

  /** The same shape with another width. */
  public PixelSize scaledTo(int newWidth) {
    return new PixelSize(
        newWidth, (int) Math.max(1, Math.round((double) height * newWidth / width)));
  }
}
