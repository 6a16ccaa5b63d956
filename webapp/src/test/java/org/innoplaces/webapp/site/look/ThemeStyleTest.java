package org.innoplaces.webapp.site.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ThemeStyleTest {

  @Test
  void writesNothingForASiteWithoutColours() {
    assertThat(ThemeStyle.of(Map.of()).css()).isEmpty();
  }

  @Test
  void writesNothingForTheColoursThatTheStyleSheetHasAnyway() {
    assertThat(ThemeStyle.of(Map.of("accent", "#A63D22", "accentDark", "#F08A6A")).css()).isEmpty();
  }

  @Test
  void writesBothSchemesSeparately() {
    assertThat(ThemeStyle.of(Map.of("accent", "#005f73", "accentDark", "#94d2bd")).css())
        .contains("@media not all and (prefers-color-scheme:dark){:root{")
        .contains("--accent:#005f73")
        .contains("@media (prefers-color-scheme:dark){:root{")
        .contains("--accent:#94d2bd");
  }

  @Test
  void brightensAnAccentForTheDarkSchemeThatHasNone() {
    Palette dark = ThemeStyle.dark(Map.of("accent", "#00303a"));

    assertThat(dark.accent().contrastWith(dark.ground())).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void ignoresWhatIsNoColour() {
    assertThat(ThemeStyle.of(Map.of("accent", "red}body{display:none", "ground", 7)).css())
        .isEmpty();
  }

  @Test
  void changesItsVersionWithTheColours() {
    assertThat(ThemeStyle.of(Map.of("accent", "#005f73")).version())
        .isNotEqualTo(ThemeStyle.of(Map.of("accent", "#005f74")).version());
  }

  @RepeatedTest(200)
  void keepsEveryTextReadableWhateverTheColours(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<String, String> colours =
        Map.of(
            "ground", any(random),
            "ink", any(random),
            "accent", any(random),
            "second", any(random),
            "groundDark", any(random),
            "inkDark", any(random),
            "accentDark", any(random),
            "secondDark", any(random));

    Stream.of(ThemeStyle.light(colours), ThemeStyle.dark(colours))
        .map(Palette::properties)
        .forEach(
            palette -> {
              assertReadable(palette, "ink", "ground");
              assertReadable(palette, "quiet", "ground");
              assertReadable(palette, "ink", "raised");
              assertReadable(palette, "quiet", "raised");
              assertReadable(palette, "accent", "ground");
              assertReadable(palette, "second", "ground");
              assertReadable(palette, "on-accent", "accent");
              assertReadable(palette, "on-band", "band");
            });
  }

  private static void assertReadable(Map<String, Colour> palette, String text, String ground) {
    assertThat(palette.get(text).contrastWith(palette.get(ground)))
        .as("%s on %s in %s", text, ground, palette)
        .isGreaterThanOrEqualTo(4.5);
  }

  private static String any(Random random) {
    return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)).toString();
  }
}
