package org.innoplaces.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  @ParameterizedTest
  @EnumSource
  void standsInTheReferenceWithItsSentence(Fault fault) throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/plugins.md"));

    assertThat(reference)
        .contains("| `%s` | %s |".formatted(fault, fault.sentence().replace("%s", "…")));
  }
}
