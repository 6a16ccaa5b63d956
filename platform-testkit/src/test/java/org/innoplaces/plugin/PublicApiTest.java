package org.innoplaces.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What compiled plugins are linked by stands in a file, so that nobody takes any of it away without
 * knowing.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("../docs/reference/plugin-api.txt");

  /** {@code -Dplugin-api.write=true} writes the file instead. */
  @Test
  void isAsTheFileSays() throws IOException {
    Set<String> now = PublicApi.lines();
    if (Boolean.getBoolean("plugin-api.write")) {
      Files.write(FILE, now);
    }
    ApiChange change = ApiChange.between(new LinkedHashSet<>(Files.readAllLines(FILE)), now);

    assertThat(now).hasSizeGreaterThan(1_000).anyMatch(line -> line.startsWith("site.Theme "));
    assertThat(change.breaking())
        .as("BREAKING for plugins that are compiled; -Dplugin-api.write=true takes it in")
        .isEmpty();
    assertThat(change.compatible())
        .as("compatible, but not in the file yet; -Dplugin-api.write=true takes it in")
        .isEmpty();
  }
}
