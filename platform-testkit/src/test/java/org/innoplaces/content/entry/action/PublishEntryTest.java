package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass
@ArgumentsSource(EachDatabase.class)
class PublishEntryTest {

  private final TestPlatform platform;

  PublishEntryTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void showsAnEntryFromNowOn() {
    var entry = platform.get(CreateEntry.class).create(Actor.SYSTEM, "theme", Optional.empty());
    platform
        .get(SaveDraft.class)
        .save(
            Actor.SYSTEM,
            entry.id(),
            "fr",
            new Draft(
                0,
                JsonText.object()
                    .add("title", "Nos lieux")
                    .add("summary", "Un résumé")
                    .add("description", "<p>a</p>")
                    .build()));
    var published =
        platform
            .get(PublishEntry.class)
            .publish(Actor.SYSTEM, entry.id(), PublicationOrder.now(Set.of("fr")));
    assertThat(published).hasSize(1);
    var stored =
        platform
            .get(ContentRepository.class)
            .publicationsFrom(entry.id(), "fr", platform.clock().instant());
    assertThat(stored).extracting(Publication::slug).containsExactly("nos-lieux");
  }
}
