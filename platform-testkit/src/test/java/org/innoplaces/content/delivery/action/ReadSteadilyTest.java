package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/** A page that is being made while two texts change shows both old or both new. */
@OnEachDatabase
class ReadSteadilyTest {

  private final TestPlatform platform;
  private final UUID first;
  private final UUID second;
  private final Instant change;

  ReadSteadilyTest(TestPlatform platform) {
    this.platform = platform;
    TestSite.isThere(platform);
    first = platform.editor().create("note");
    second = platform.editor().create("note");
    save("old");
    platform.editor().publish(first, "fr");
    platform.editor().publish(second, "fr");
    platform.clock().advance(Duration.ofHours(1));
    change = platform.clock().instant().plus(Duration.ofHours(1));
    save("new");
    plan(first);
    plan(second);
  }

  private void save(String title) {
    for (UUID entry : new UUID[] {first, second}) {
      platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());
    }
  }

  private void plan(UUID entry) {
    platform
        .editor()
        .publish(entry, new PublicationOrder(Set.of("fr"), Optional.of(change), Optional.empty()));
  }

  @Test
  void staysAtItsBeginningWhenAnInstantPassesBetweenTwoParts() {
    ReadSteadily.Page page = platform.get(ReadSteadily.class).begin();
    assertThat(title(page, first)).isEqualTo("old");

    platform.clock().set(change);

    assertThat(title(page, second)).isEqualTo("old");
    assertThat(title(platform.get(ReadSteadily.class).begin(), second)).isEqualTo("new");
  }

  @Test
  void readsAPartAgainWhenAnInstantPassesWhileItIsRead() {
    ReadSteadily.Page page = platform.get(ReadSteadily.class).begin();

    String seen =
        page.read(
            "fr",
            scope -> {
              platform.clock().set(change);
              return title(scope, first);
            });

    assertThat(seen).isEqualTo("old");
  }

  @Test
  void staysAtItsBeginningWhenSomethingIsPublishedMeanwhile() {
    ReadSteadily.Page page = platform.get(ReadSteadily.class).begin();
    platform.clock().advance(Duration.ofSeconds(1));

    platform.editor().publish(second, "fr");

    assertThat(title(page, second)).isEqualTo("old");
    assertThat(title(platform.get(ReadSteadily.class).begin(), second)).isEqualTo("new");
  }

  private String title(ReadSteadily.Page page, UUID entry) {
    return page.read("fr", scope -> title(scope, entry));
  }

  private String title(ReadScope scope, UUID entry) {
    Map<String, Object> content =
        platform.get(ReadContent.class).find(scope, "note", entry).orElseThrow();
    return content.get("title").toString();
  }
}
