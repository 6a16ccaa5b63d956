package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.Writing;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class TendSeveralTest {

  private static final TendSeveral.Deed DONE =
      new TendSeveral.Deed(Optional.of(State.DONE), Optional.empty());

  private final TestPlatform platform;
  private final TendSeveral several;
  private final Actor ada;

  TendSeveralTest(TestPlatform platform) {
    this.platform = platform;
    this.several = platform.get(TendSeveral.class);
    this.ada = Team.answering(platform, "Ada Roux");
  }

  @Test
  void doesItWithAllThatAreTicked() {
    UUID first = receive("Zoé");
    UUID second = receive("Ali");

    several.tend(ada, Map.of(first, 0, second, 0), DONE);
    assertThat(state(first)).isEqualTo(State.DONE);
    assertThat(state(second)).isEqualTo(State.DONE);

    TendSeveral.Deed take = new TendSeveral.Deed(Optional.empty(), Optional.of(ada.id()));
    several.tend(ada, Map.of(first, 1), take);
    assertThat(platform.get(ReadInbox.class).one(ada, first).assignee()).isEqualTo(ada.id());
  }

  @Test
  void leavesThoseThatOthersTouchedAndNamesThem() {
    UUID touched = receive("Zoé");
    UUID other = receive("Ali");
    UUID gone = UUID.randomUUID();
    platform.get(TendConversation.class).become(ada, touched, 0, State.SPAM);
    Map<UUID, Integer> seen = new LinkedHashMap<>();
    seen.put(touched, 0);
    seen.put(gone, 0);
    seen.put(other, 0);

    OutOfDate refused = catchThrowableOfType(OutOfDate.class, () -> several.tend(ada, seen, DONE));

    assertThat(refused.problems()).hasSize(2);
    assertThat(refused.problems().get(0).text(Locale.ENGLISH))
        .startsWith("Zoé – left as it was.")
        .contains("Ada Roux");
    assertThat(refused.problems().get(1).text(Locale.ENGLISH)).contains(gone.toString());
    assertThat(state(touched)).isEqualTo(State.SPAM);
    assertThat(state(other)).isEqualTo(State.DONE);
  }

  @Test
  void wantsOneAtLeastAndSomebodyWhoMay() {
    assertThatThrownBy(() -> several.tend(ada, Map.of(), DONE)).isInstanceOf(InvalidInput.class);
    UUID id = receive("Zoé");
    Actor reader = Team.member(platform, "Rita", ContactPlugin.READ);
    assertThatThrownBy(() -> several.tend(reader, Map.of(id, 0), DONE))
        .isInstanceOf(AccessDenied.class);
    assertThat(state(id)).isEqualTo(State.NEW);
  }

  private State state(UUID id) {
    return platform.get(ReadInbox.class).one(ada, id).line().state();
  }

  private UUID receive(String name) {
    String email = "s" + UUID.randomUUID() + "@lab.example";
    Sender sender = new Sender(name, email, "", Locale.FRENCH);
    return platform.get(ReceiveMessage.class).receive(new Writing(sender, "press", "Hello"));
  }
}
