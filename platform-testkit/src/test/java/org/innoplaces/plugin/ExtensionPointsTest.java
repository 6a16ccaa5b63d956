package org.innoplaces.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtensionPointsTest {

  private static final Path CHECKOUT = Path.of("..");
  private static final Path PAGE = CHECKOUT.resolve("docs/reference/extension-points.md");

  /** {@code -Dextension-points.write=true} writes the page instead. */
  @Test
  void areAllOnThePageThatIsMadeFromThem() throws IOException {
    String made = ExtensionIndex.of(CHECKOUT);
    if (Boolean.getBoolean("extension-points.write")) {
      Files.writeString(PAGE, made);
    }

    assertThat(made).contains("`SitePages`", "`@ContentType`", "`LinkPages`");
    assertThat(Files.readString(PAGE))
        .as("docs/reference/extension-points.md; -Dextension-points.write=true makes it anew")
        .isEqualTo(made);
  }
}
