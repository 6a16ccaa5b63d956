package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class RestoreRevisionTest {

  private final TestPlatform platform;
  private final UUID entry;

  RestoreRevisionTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @Test
  void makesAFormerTextTheNewestOneWithItsAddress() {
    Revision first = save("Un", "premier");
    save("Deux", "second");

    Revision restored =
        platform.get(RestoreRevision.class).restore(Actor.SYSTEM, entry, "fr", first.number());

    assertThat(restored.number()).isEqualTo(3);
    assertThat(restored.data()).isEqualTo(first.data());
    assertThat(restored.slug()).contains("premier");
    assertThat(restored.note().flatMap(RestoreRevision::restored)).contains(1);
    assertThat(RestoreRevision.restored("Restored revision 1, at last")).isEmpty();
  }

  @Test
  void doesNothingToTheNewestText() {
    save("Un", null);
    Revision newest = save("Deux", null);

    Revision restored =
        platform.get(RestoreRevision.class).restore(Actor.SYSTEM, entry, "fr", newest.number());

    assertThat(restored.id()).isEqualTo(newest.id());
  }

  @Test
  void knowsNoRevisionThatIsNotThere() {
    save("Un", null);

    assertThatThrownBy(
            () -> platform.get(RestoreRevision.class).restore(Actor.SYSTEM, entry, "fr", 2))
        .isInstanceOf(UnknownEntry.class);
  }

  private Revision save(String title, String slug) {
    return platform.editor().save(entry, "fr", JsonText.object().add("title", title).build(), slug);
  }
}
