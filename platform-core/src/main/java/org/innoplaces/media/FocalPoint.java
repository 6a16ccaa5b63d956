package org.innoplaces.media;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The place of a picture that every cut of it must show.
 *
 * @param x from 0, the left edge, to 1, the right one
 * @param y from 0, the upper edge, to 1, the lower one
 */
public record FocalPoint(
    @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal x,
    @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal y) {

  /** Where nobody chose a point. */
  public static final FocalPoint CENTRE = of(0.5, 0.5);

  private static final int PERCENT = 100;

  /** A point by its parts of width and height. */
  public static FocalPoint of(double x, double y) {
    return new FocalPoint(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
  }

  /** Reads the field of a document; empty when it names no point within the picture. */
  static Optional<FocalPoint> of(JsonObject point) {
    return point.get("x") instanceof JsonNumber x && point.get("y") instanceof JsonNumber y
        ? new FocalPoint(x.bigDecimalValue(), y.bigDecimalValue()).inside()
        : Optional.empty();
  }

  /** Reads the field of a content; empty when it names no point within the picture. */
  static Optional<FocalPoint> of(Map<?, ?> point) {
    return point.get("x") instanceof BigDecimal x && point.get("y") instanceof BigDecimal y
        ? new FocalPoint(x, y).inside()
        : Optional.empty();
  }

  /** Drafts are not validated, and a preview shows them. */
  private Optional<FocalPoint> inside() {
    return Optional.of(this).filter(point -> isPart(point.x) && isPart(point.y));
  }

  private static boolean isPart(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
  }

  /** To a hundredth, which is as exact as cuts are: {@code 50x33}. */
  String token() {
    return percent(x) + "x" + percent(y);
  }

  private static long percent(BigDecimal part) {
    return Math.round(part.doubleValue() * PERCENT);
  }
}
