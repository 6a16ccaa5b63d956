package org.innoplaces.contact.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.AnswerPerson;
import org.innoplaces.contact.action.ExportInbox;
import org.innoplaces.contact.action.FillTemplate;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.contact.action.ReceiveMessage;
import org.innoplaces.contact.action.TendConversation;
import org.innoplaces.contact.action.TendSeveral;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationScreenTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);
  private final Actor ada = Team.answering(platform, "Ada Roux");
  private UUID id;

  @BeforeEach
  void receive() {
    platform.get(TestActor.class).become(ada);
    Sender sender = new Sender("Zoé", UUID.randomUUID() + "@lab.example", "Atelier", Locale.FRENCH);
    id = platform.get(ReceiveMessage.class).receive(new Writing(sender, "press", "Bonjour"));
  }

  @AfterEach
  void leave() {
    platform.get(TestActor.class).become(Actor.ANONYMOUS);
    form.send(Map.of());
  }

  @Test
  void goesOnWhenNothingElseIsTyped() {
    send("state", "state", "waiting");

    assertThat(screen().getOne().line().state()).isEqualTo(State.WAITING);
    assertThat(form.went()).isEqualTo("/desk/plugins/contact/" + id + "?done=changed");
  }

  @Test
  void keepsTheAnswerThatOneTypesWhileOneTakesTheMessage() {
    send("take", "answer", "Half an ans");
    ConversationScreen screen = screen();

    assertThat(screen.isMine()).isTrue();
    assertThat(screen.getAnswer()).isEqualTo("Half an ans");
    assertThat(screen.getOne().seen()).isEqualTo(1);
    assertThat(form.went()).isEmpty();
  }

  @Test
  void keepsTheNoteAndEmptiesTheAnswerThatWasSent() {
    send("answer", "answer", "Done", "note", "Half a no");
    ConversationScreen screen = screen();

    assertThat(screen.getOne().letters()).hasSize(2);
    assertThat(screen.getAnswer()).isEmpty();
    assertThat(screen.getNote()).isEqualTo("Half a no");
  }

  @Test
  void losesNothingWhenSomebodyWasFasterAndTakesTheSecondPress() {
    platform.get(TendConversation.class).assign(ada, id, 0, ada.id());
    send("answer", "answer", "My answer");
    ConversationScreen first = screen();
    assertThat(first.getOne().letters()).hasSize(1);
    assertThat(first.getAnswer()).isEqualTo("My answer");
    assertThat(form.problems()).hasSize(1);

    send("answer", "answer", first.getAnswer(), "seen", String.valueOf(first.getOne().seen()));
    assertThat(screen().getOne().letters()).hasSize(2);
  }

  @Test
  void refusesWhatNoFormOfOursSends() {
    send("state", "state", "sold");
    assertThat(screen().getOne().line().state()).isEqualTo(State.NEW);
    send("answer", "answer", "Hi", "seen", "x");
    assertThat(screen().getOne().letters()).hasSize(1);
    send("assign", "assignee", "account/" + UUID.randomUUID());
    assertThat(screen().getOne().assignee()).isEmpty();
    assertThat(form.problems()).hasSize(1);
    form.send(Map.of("part-1", "nowhere"));
    assertThatThrownBy(() -> screen().getOne()).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesFiltersThatTheListDoesNotHave() {
    for (String name : new String[] {"state", "subject", "page"}) {
      form.send(Map.of(name, "-1"));
      assertThatThrownBy(() -> list().getPage()).isInstanceOf(InvalidInput.class);
    }
    form.send(Map.of("one", "-".repeat(36) + ":0 x", "then", "state:done"));
    assertThat(list().isAsked()).isFalse();
    assertThat(form.problems()).hasSize(1);
    form.send(Map.of("state", "all", "assignee", "me", "text", "a&b", "page", "2"));
    assertThat(list().getPage().total()).isZero();
    assertThat(list().path(1))
        .isEqualTo("/desk/plugins/contact?page=1&state=all&assignee=me&text=a%26b");
  }

  private void send(String deed, String... values) {
    Map<String, String> sent = new HashMap<>(Map.of("part-1", id.toString(), "do", deed));
    sent.put("seen", "0");
    for (int i = 0; i < values.length; i += 2) {
      sent.put(values[i], values[i + 1]);
    }
    form.send(sent);
  }

  private InboxScreen list() {
    return new InboxScreen(
        form,
        platform.get(ReadInbox.class),
        platform.get(TendSeveral.class),
        platform.get(ExportInbox.class),
        platform.get(TestActor.class),
        platform.get(CheckAccess.class));
  }

  private ConversationScreen screen() {
    return new ConversationScreen(
        form,
        platform.get(ReadInbox.class),
        platform.get(AnswerPerson.class),
        platform.get(TendConversation.class),
        platform.get(FillTemplate.class),
        platform.get(TestActor.class),
        platform.get(CheckAccess.class));
  }
}
