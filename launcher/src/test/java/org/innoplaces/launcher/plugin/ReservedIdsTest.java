package org.innoplaces.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plugin leaves behind is known by its id, so the platform's own names begin otherwise. */
class ReservedIdsTest {

  private static final Path CORE = Path.of("../platform-core/src/main/java");

  private static final Pattern PERMISSION =
      Pattern.compile("new Permission\\(\"[a-z]+\", \"([a-z]+)[-a-z]*\"\\)");
  private static final Pattern JOB =
      Pattern.compile("\"([a-z]+)\\.(?:send|deliver|reset|announce|look|retention)\"");

  @Test
  void noPluginCanHaveTheFirstWordOfAPermissionOrAJobOfThePlatform() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(CORE)) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        Stream.of(PERMISSION, JOB)
            .map(pattern -> pattern.matcher(text))
            .flatMap(Matcher::results)
            .forEach(found -> words.add(found.group(1)));
      }
    }

    assertThat(words).contains("mail", "personal", "privacy");
    assertThat(PluginDescriptor.reserved()).containsAll(words);
  }
}
