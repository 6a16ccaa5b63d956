package org.innoplaces.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  private static final Path BUNDLES =
      Path.of("../platform-core/src/main/resources/org/innoplaces/plugin");

  @ParameterizedTest
  @EnumSource
  void standsInTheReferenceWithItsSentence(Fault fault) throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/plugins.md"));

    assertThat(reference)
        .contains("| `%s` | %s |".formatted(fault, fault.sentence().replace("%s", "…")));
  }

  @ParameterizedTest
  @EnumSource
  void canBeToldOnTheDeskInBothLanguages(Fault fault) throws IOException {
    long named = fault.sentence().chars().filter(sign -> sign == '%').count();

    for (String bundle : new String[] {"messages", "messages_fr"}) {
      Properties sentences = new Properties();
      try (Reader file = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
        sentences.load(file);
      }
      assertThat(sentences).containsKey(fault.name());
      for (int argument = 0; argument < named; argument++) {
        assertThat(sentences.getProperty(fault.name())).contains("{" + argument + "}");
      }
    }
  }
}
