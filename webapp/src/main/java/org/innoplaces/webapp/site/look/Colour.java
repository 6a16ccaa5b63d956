package org.innoplaces.webapp.site.look;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

  /** The contrast that WCAG 2 asks for text (level AA). */
  private static final double READABLE = 4.5;

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final double STEP = 0.04;

  /** Reads {@code #RRGGBB}; empty for anything else. */
  public static Optional<Colour> parse(Object text) {
    return Optional.ofNullable(text)
        .map(Object::toString)
        .filter(t -> t.matches("#[0-9a-fA-F]{6}"))
        .map(t -> Integer.parseInt(t, 1, 7, 16))
        .map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
  }

  /** The contrast ratio of WCAG 2: from 1 (the same) to 21 (black on white). */
  public double contrastWith(Colour other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /** Whether text of this colour can be read on the ground. */
  public boolean isReadableOn(Colour ground) {
    return contrastWith(ground) >= READABLE;
  }

  /** This colour with a share of another in it; 0 is this one, 1 the other. */
  public Colour mixedWith(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  /** The nearest shade of this colour in which text can be read on the ground. */
  public Colour readableOn(Colour ground) {
    Colour towards = ground.inkOf(BLACK, WHITE);
    return IntStream.rangeClosed(0, (int) (1 / STEP))
        .mapToObj(step -> mixedWith(towards, step * STEP))
        .filter(shade -> shade.isReadableOn(ground))
        .findFirst()
        .orElse(towards);
  }

  /** Which of two colours is read better on this one. */
  public Colour inkOf(Colour one, Colour other) {
    return Stream.of(one, other)
        .max((a, b) -> Double.compare(contrastWith(a), contrastWith(b)))
        .orElseThrow();
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** As style sheets write it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
