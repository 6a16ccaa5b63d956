package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class StarterContentTest {

  private static final Path STARTER = Path.of("..", "starter").toAbsolutePath().normalize();

  private static final List<String> KEYS =
      List.of("backstage", "commons", "faces", "makers", "networks", "transition");

  private final TestPlatform platform;

  StarterContentTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void isImportedOnceAndChangesNothingTheSecondTime() {
    ImportContent importContent = platform.get(ImportContent.class);

    importContent.importFolder(Actor.SYSTEM, STARTER);
    ImportResult again = importContent.importFolder(Actor.SYSTEM, STARTER);

    assertThat(again.created()).isZero();
    assertThat(again.updated()).isZero();
    assertThat(themes("fr")).hasSize(6);
    assertThat(themes("en")).hasSize(6);
  }

  /** Other tests may have left themes of their own. */
  private List<Content> themes(String locale) {
    return platform.get(ReadContent.class).list(ReadScope.now(locale), "theme", 100).stream()
        .filter(theme -> KEYS.stream().map(this::id).anyMatch(theme.id()::equals))
        .toList();
  }

  private UUID id(String key) {
    return platform.get(ContentRepository.class).findByKey("theme", key).orElseThrow().id();
  }
}
