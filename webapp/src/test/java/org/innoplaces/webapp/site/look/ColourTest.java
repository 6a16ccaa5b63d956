package org.innoplaces.webapp.site.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);

  @Test
  void readsAndWritesTheSame() {
    assertThat(Colour.parse("#A63d22")).hasToString("Optional[#a63d22]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#a63d22;}"})
  void readsNothingElse(String text) {
    assertThat(Colour.parse(text)).isEmpty();
  }

  @Test
  void measuresContrastAsTheGuidelinesDo() {
    assertThat(BLACK.contrastWith(WHITE)).isEqualTo(21);
    assertThat(new Colour(0x77, 0x77, 0x77).contrastWith(WHITE)).isCloseTo(4.48, within(0.01));
  }

  @Test
  void leavesAReadableColourAlone() {
    Colour brick = new Colour(0xa6, 0x3d, 0x22);

    assertThat(brick.readableOn(WHITE)).isEqualTo(brick);
  }

  @Test
  void darkensAColourUntilItCanBeReadOnALightGround() {
    Colour lemon = new Colour(0xff, 0xee, 0x33);

    assertThat(lemon.readableOn(WHITE).contrastWith(WHITE)).isBetween(4.5, 6.0);
  }

  @Test
  void brightensAColourUntilItCanBeReadOnADarkGround() {
    Colour navy = new Colour(0x00, 0x00, 0x60);

    assertThat(navy.readableOn(BLACK).contrastWith(BLACK)).isBetween(4.5, 6.0);
  }
}
