package org.innoplaces.media;

import java.util.Arrays;
import java.util.Optional;

/**
 * The forms in which pictures are served besides the original. There are no others, so that nobody
 * can make the site draw pictures of every size.
 *
 * <p>No rendition is larger than what it is made from, unless that is a drawing.
 */
public enum Rendition {
  /** 320 pixels wide. */
  W320("w320", 320, 0),
  /** 640 pixels wide. */
  W640("w640", 640, 0),
  /** 960 pixels wide. */
  W960("w960", 960, 0),
  /** 1280 pixels wide. */
  W1280("w1280", 1280, 0),
  /** 1920 pixels wide. */
  W1920("w1920", 1920, 0),
  /** Cut to 3 by 2 around the focal point, for cards in lists. */
  CARD("card-3x2", 720, 480),
  /** Cut to a square around the focal point, for portraits. */
  SQUARE("square", 480, 480),
  /** Cut around the focal point to what previews of shared links show. */
  SHARED_LINK("og-1200x630", 1200, 630);

  private final String token;
  private final int width;
  private final int height;

  Rendition(String token, int width, int height) {
    this.token = token;
    this.width = width;
    this.height = height;
  }

  /** Its name in addresses. */
  public String token() {
    return token;
  }

  /** The most pixels that it is wide. */
  public int width() {
    return width;
  }

  /** Whether it has a shape of its own and shows a part of the picture. */
  public boolean isCut() {
    return height > 0;
  }

  /** The rendition that addresses name so. */
  public static Optional<Rendition> of(String token) {
    return Arrays.stream(values()).filter(one -> one.token.equals(token)).findFirst();
  }

  /**
   * The measures of the rendition of a picture.
   *
   * @param picture as it is shown
   */
  public PixelSize of(PixelSize picture) {
    if (isCut()) {
      PixelSize cut = cut(picture);
      return cut.width() < width ? cut : new PixelSize(width, height);
    }
    return picture.width() <= width ? picture : picture.scaledTo(width);
  }

  /** Its measures when they can be filled whatever it is made from; only with a shape. */
  public PixelSize filled() {
    return new PixelSize(width, height);
  }

  /** The largest part of a picture that has the shape of the rendition; the whole without one. */
  public PixelSize cut(PixelSize picture) {
    if (!isCut()) {
      return picture;
    }
    boolean wide = (long) picture.width() * height > (long) picture.height() * width;
    return wide
        ? new PixelSize(rounded(picture.height(), width, height), picture.height())
        : new PixelSize(picture.width(), rounded(picture.width(), height, width));
  }

  private static int rounded(int length, int numerator, int denominator) {
    return Math.max(1, Math.round((float) length * numerator / denominator));
  }
}
