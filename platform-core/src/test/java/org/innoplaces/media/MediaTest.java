package org.innoplaces.media;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MediaTest {

  private static final MediaFile FILE =
      new MediaFile("0".repeat(64), "door.png", "image/png", 100, 30, 20);

  private static ValidatorFactory factory;

  @BeforeAll
  static void open() {
    factory = Validation.buildDefaultValidatorFactory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @Test
  void isCompleteWithAnAlternativeText() {
    assertThat(places(media("A blue door", null, null))).isEmpty();
  }

  @Test
  void isNotCompleteWithoutOneUnlessSomebodySaysThatItIsDecorative() {
    assertThat(places(media(null, null, null))).containsExactly("alt");
    assertThat(places(media("  ", false, null))).containsExactly("alt");
    assertThat(places(media(null, true, null))).isEmpty();
  }

  @Test
  void hasItsFocalPointWithinThePicture() {
    assertThat(places(media("A door", null, FocalPoint.of(0, 1)))).isEmpty();
    assertThat(places(media("A door", null, FocalPoint.of(-0.1, 1.1))))
        .containsExactlyInAnyOrder("focalPoint.x", "focalPoint.y");
    assertThat(places(media("A door", null, new FocalPoint(null, BigDecimal.ONE))))
        .containsExactly("focalPoint.x");
  }

  private static Media media(String alt, Boolean decorative, FocalPoint focus) {
    return new Media("Door", FILE, focus, List.of("doors"), decorative, null, alt, null);
  }

  private static List<String> places(Media media) {
    Validator validator = factory.getValidator();
    return validator.validate(media).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .toList();
  }
}
