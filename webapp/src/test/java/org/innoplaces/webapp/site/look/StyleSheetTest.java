package org.innoplaces.webapp.site.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static final Path LIBRARY = Path.of("src/main/webapp/resources/site");

  @Test
  void hasTheColoursThatTheirContrastIsCheckedFor() throws IOException {
    String css = Files.readString(LIBRARY.resolve("site.css"));
    int dark = css.indexOf("prefers-color-scheme: dark");

    assertColours(css.substring(0, dark), Palette.LIGHT);
    assertColours(css.substring(dark), Palette.DARK);
  }

  @Test
  void bringsItsFontsInSixtyKilobytes() throws IOException {
    try (Stream<Path> fonts = Files.list(LIBRARY.resolve("fonts"))) {
      List<Path> files = fonts.filter(file -> file.toString().endsWith(".woff2")).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      assertThat(files).hasSize(3);
      assertThat(bytes).isLessThan(60_000);
    }
  }

  @Test
  void asksNobodyElseForAnything() throws IOException {
    assertThat(Files.readString(LIBRARY.resolve("site.css")))
        .doesNotContain("http:", "https:", "@import", "//cdn");
  }

  private static void assertColours(String css, Palette palette) {
    Map.of(
            "ground", palette.ground(),
            "ink", palette.ink(),
            "accent", palette.accent(),
            "second", palette.second(),
            "on-accent", palette.properties().get("on-accent"))
        .forEach((name, colour) -> assertThat(css).contains("--" + name + ": " + colour + ";"));
  }
}
