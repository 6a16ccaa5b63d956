package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Entry;
import org.innoplaces.content.schema.UnknownType;
import org.innoplaces.problem.Conflict;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class CreateEntryTest {

  private final TestPlatform platform;
  private final CreateEntry createEntry;
  private final String key = "key-" + UUID.randomUUID();

  CreateEntryTest(TestPlatform platform) {
    this.platform = platform;
    this.createEntry = platform.get(CreateEntry.class);
  }

  @Test
  void makesAnEntryWithoutText() {
    Entry created = createEntry.create(Actor.SYSTEM, "note", Optional.of(key));

    Entry found = platform.get(ContentRepository.class).findByKey("note", key).orElseThrow();

    assertThat(found.id()).isEqualTo(created.id());
    assertThat(found.type()).isEqualTo("note");
    assertThat(found.createdAt()).isEqualTo(platform.clock().instant());
    assertThat(found.trashedAt()).isEmpty();
    assertThat(platform.get(ContentRepository.class).heads(found.id())).isEmpty();
  }

  @Test
  void givesIdsThatOrderByCreation() {
    UUID first = createEntry.create(Actor.SYSTEM, "note", Optional.empty()).id();
    UUID second = createEntry.create(Actor.SYSTEM, "note", Optional.empty()).id();

    assertThat(first.toString()).isLessThan(second.toString());
    assertThat(first.version()).isEqualTo(7);
  }

  @Test
  void refusesAKeyThatIsTaken() {
    createEntry.create(Actor.SYSTEM, "note", Optional.of(key));

    assertThatThrownBy(() -> createEntry.create(Actor.SYSTEM, "note", Optional.of(key)))
        .isInstanceOf(Conflict.class);
    assertThat(createEntry.create(Actor.SYSTEM, "theme", Optional.of(key)).key()).contains(key);
  }

  @Test
  void refusesATypeThatNobodyBrings() {
    assertThatThrownBy(() -> createEntry.create(Actor.SYSTEM, "unicorn", Optional.empty()))
        .isInstanceOf(UnknownType.class)
        .hasMessageMatching("There is no content type unicorn\\. Types are: [a-z, -]*note, .*");
  }

  @Test
  void asksWhetherTheActorMay() {
    assertThatThrownBy(() -> createEntry.create(Actor.ANONYMOUS, "note", Optional.of(key)))
        .isInstanceOf(AccessDenied.class);
    assertThat(platform.get(ContentRepository.class).findByKey("note", key)).isEmpty();
  }
}
