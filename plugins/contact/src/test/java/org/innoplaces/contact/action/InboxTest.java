package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.audit.action.VerifyAudit;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Delay;
import org.innoplaces.contact.InboxLine;
import org.innoplaces.contact.InboxPage;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.UnknownConversation;
import org.innoplaces.contact.Writing;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.settings.action.ChangeSettings;
import org.innoplaces.settings.action.ReadSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class InboxTest {

  private final TestPlatform platform;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String email = "z" + mark + "@lab.example";
  private final ReadInbox inbox;
  private final AnswerPerson answers;
  private final TendConversation tend;
  private final Actor ada;
  private final Actor bob;

  InboxTest(TestPlatform platform) {
    this.platform = platform;
    this.inbox = platform.get(ReadInbox.class);
    this.answers = platform.get(AnswerPerson.class);
    this.tend = platform.get(TendConversation.class);
    this.ada = Team.answering(platform, "Ada Roux");
    this.bob = Team.answering(platform, "Bob Quinn");
  }

  @Test
  void answersInThePersonsLanguageAndInTheirConversation() {
    UUID id = receive("join", "Bonjour,\nje veux venir.");
    String acknowledgement = mails().get(0).messageId();
    String team = "team-" + mark + "@lab.example";
    teamIs(team);

    answers.answer(ada, id, seen(id), " Venez !\r\n\r\nÀ jeudi. ", false);

    Mail first = mails().get(0);
    assertThat(first.subject()).isEqualTo("Re: Rejoindre le réseau");
    assertThat(first.text())
        .startsWith("Venez !\n\nÀ jeudi.\n\nAda Roux\n")
        .contains("Vous avez écrit", "> Bonjour,\n> je veux venir.");
    assertThat(first.manner())
        .isEqualTo(MailManner.person(Optional.of(team), List.of(acknowledgement)));
    OpenedConversation opened = inbox.one(ada, id);
    assertThat(opened.letters())
        .extracting(OpenedConversation.Line::author)
        .containsExactly("Zoé", "Ada Roux");
    assertThat(opened.line().state()).isEqualTo(State.WAITING);
    assertThat(opened.assignee()).isEqualTo(ada.id());
    assertThat(opened.line().delay()).isEmpty();

    answers.answer(bob, id, seen(id), "Et encore.", true);
    assertThat(mails().get(0).manner().references())
        .containsExactly(acknowledgement, first.messageId());
    assertThat(inbox.one(ada, id).line().state()).isEqualTo(State.DONE);
    assertThat(inbox.one(ada, id).assignee()).isEqualTo(ada.id());
    teamIs(null);
  }

  @Test
  void tellsWhoWasFasterAndDoesNothing() {
    UUID id = receive("press", "Hello");
    int seen = seen(id);
    tend.assign(bob, id, seen, bob.id());

    OutOfDate refusal =
        catchThrowableOfType(
            OutOfDate.class, () -> answers.answer(ada, id, seen, "My answer", false));

    assertThat(refusal.problems().get(0).text(Locale.ENGLISH))
        .contains("Bob Quinn did something", "In progress", "Bob Quinn looks after it");
    assertThat(refusal.problems().get(0).text(Locale.FRENCH)).contains("Bob Quinn s’en occupe");
    assertThat(mails()).hasSize(1);
    assertThatThrownBy(() -> tend.become(ada, id, seen, State.DONE)).isInstanceOf(OutOfDate.class);
    assertThatThrownBy(() -> tend.assign(ada, id, seen, ada.id())).isInstanceOf(OutOfDate.class);
    tend.note(ada, id, "A note gets into nobody's way");
    tend.note(ada, id, "A note gets into nobody's way");
    assertThat(inbox.one(ada, id).letters())
        .extracting(OpenedConversation.Line::kind)
        .containsExactly(Letter.Kind.RECEIVED, Letter.Kind.NOTE);
    assertThat(seen(id)).isEqualTo(seen + 1);
  }

  @Test
  void sendsOneAnswerWhenTenColleaguesPressAtOnce() throws Exception {
    UUID id = receive("other", "Hello");
    int seen = seen(id);
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Future<Boolean>> pressed = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String text = "Answer " + i;
        pressed.add(pool.submit(() -> isTaken(id, seen, text)));
      }
      int taken = 0;
      for (Future<Boolean> one : pressed) {
        taken += one.get() ? 1 : 0;
      }

      assertThat(taken).isEqualTo(1);
      assertThat(mails()).hasSize(2);
      assertThat(inbox.one(ada, id).letters()).hasSize(2);
    } finally {
      pool.shutdown();
    }
  }

  private boolean isTaken(UUID id, int seen, String text) {
    try {
      answers.answer(ada, id, seen, text, false);
      return true;
    } catch (OutOfDate faster) {
      return false;
    }
  }

  @Test
  void findsByStateSubjectAssigneeAndWords() {
    UUID press = receive("press", "About the 100% wool " + mark);
    UUID join = receive("join", "Hello 1000 wool " + mark);
    tend.assign(ada, press, 0, ada.id());
    tend.become(ada, join, 0, State.SPAM);

    assertThat(ids(query(InboxQuery.OPEN, null, null, mark))).containsExactly(press);
    assertThat(ids(query(EnumSet.of(State.SPAM), null, null, mark))).containsExactly(join);
    assertThat(ids(every(null, null, email.toUpperCase()))).containsExactly(join, press);
    assertThat(ids(every("join", null, mark))).containsExactly(join);
    assertThat(ids(every(null, ada.id(), mark))).containsExactly(press);
    assertThat(ids(every(null, InboxQuery.NOBODY, mark))).containsExactly(join);
    assertThat(ids(every(null, null, "100% WOOL " + mark))).containsExactly(press);
    assertThat(ids(every(null, null, "100_ wool " + mark))).isEmpty();
    assertThat(ids(every(null, null, mark + "' or '1' = '1"))).isEmpty();
    assertThat(ids(every("x' or '1' = '1", "y' or '1' = '1", "\\' !' \u0000"))).isEmpty();
  }

  @Test
  void turnsItsPagesWithoutLosingOrRepeatingAny() {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(0, receive(i + email, "press", "Number " + i + " " + mark));
    }

    List<UUID> turned = new ArrayList<>();
    for (int first = 0; first < 7; first += 3) {
      InboxQuery query =
          new InboxQuery(InboxQuery.OPEN, Optional.empty(), Optional.empty(), mark, first, 3);
      InboxPage page = inbox.page(ada, query);
      assertThat(page.total()).isEqualTo(7);
      turned.addAll(page.lines().stream().map(InboxLine::id).toList());
    }

    assertThat(turned).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void asksTheDatabaseAsOftenForManyAsForOne() {
    tend.assign(ada, receive("press", "Only one " + mark), 0, ada.id());
    InboxQuery query = every(null, null, mark);
    for (String subject : List.of("join", "host", "speak", "press", "accessibility", "other")) {
      UUID id = receive(subject + email, subject, "Another one " + mark);
      tend.assign(ada, id, 0, subject.equals("join") ? ada.id() : bob.id());
    }

    assertThat(statements(query)).hasSizeLessThan(9);
  }

  private List<String> statements(InboxQuery query) {
    return platform.statements().during(() -> inbox.page(ada, query));
  }

  @Test
  void tellsHowLongThePersonHasWaited() {
    UUID id = receive("press", "Hello " + mark);
    assertThat(delay(id)).hasValueSatisfying(one -> assertThat(one.days()).isBetween(2, 3));

    platform.clock().advance(Duration.ofDays(14));

    assertThat(delay(id)).map(Delay::level).contains(Delay.Level.LATE);
    tend.become(ada, id, seen(id), State.WAITING);
    assertThat(delay(id)).isEmpty();
  }

  private Optional<Delay> delay(UUID id) {
    return inbox.one(ada, id).line().delay();
  }

  @Test
  void isForThoseWithThePermissionOnly() {
    UUID id = receive("press", "Hello");
    Actor reader = Team.member(platform, "Reader", ContactPlugin.READ);
    Actor editor = Team.member(platform, "Editor", new Permission("*", "theme"));
    Actor answerer = Team.member(platform, "Deaf", ContactPlugin.ANSWER);

    assertThat(inbox.one(reader, id).letters()).hasSize(1);
    for (Actor nobody : List.of(editor, answerer, Actor.ANONYMOUS)) {
      assertThatThrownBy(() -> inbox.one(nobody, id)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> inbox.page(nobody, every(null, null, "")))
          .isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> inbox.subjects(nobody)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> inbox.colleagues(nobody)).isInstanceOf(AccessDenied.class);
    }
    for (Actor nobody : List.of(reader, editor, answerer, Actor.ANONYMOUS)) {
      assertThatThrownBy(() -> answers.answer(nobody, id, 0, "Hi", false))
          .isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> tend.note(nobody, id, "Hi")).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> tend.become(nobody, id, 0, State.DONE))
          .isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> tend.assign(nobody, id, 0, "")).isInstanceOf(AccessDenied.class);
    }
    assertThat(inbox.colleagues(reader)).extracting(Colleague::id).contains(ada.id(), bob.id());
    assertThat(inbox.colleagues(reader))
        .extracting(Colleague::id)
        .doesNotContain(reader.id(), editor.id());
    assertThatThrownBy(() -> tend.assign(ada, id, 0, reader.id())).isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesWhatIsNoAnswerAndWhatIsNotThere() {
    UUID id = receive("press", "Hello");

    assertThatThrownBy(() -> answers.answer(ada, id, 0, " \n", false))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> answers.answer(ada, id, 0, "é".repeat(20_001), false))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("20,000");
    assertThatThrownBy(() -> tend.note(ada, id, "")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> inbox.one(ada, UUID.randomUUID()))
        .isInstanceOf(UnknownConversation.class);
    assertThat(inbox.one(ada, id).letters()).hasSize(1);
  }

  @Test
  void recordsEveryDeedWithoutAName() {
    UUID id = receive("press", "Hello");
    tend.assign(ada, id, 0, bob.id());
    tend.become(ada, id, 1, State.IN_PROGRESS);
    tend.become(ada, id, 1, State.WAITING);
    tend.note(ada, id, "About Zoé");
    answers.answer(ada, id, 2, "Dear Zoé", true);

    List<?> facts =
        platform.inTransaction(
            () ->
                platform
                    .entityManager()
                    .createNativeQuery(
                        "select action, detail from audit_entry where subject = ?1"
                            + " order by sequence_number")
                    .setParameter(1, "contact-conversation/" + id)
                    .getResultList());

    assertThat(facts)
        .extracting(row -> String.valueOf(((Object[]) row)[0]))
        .containsExactly(
            "contact.assigned", "contact.state-changed", "contact.noted", "contact.answered");
    assertThat(facts)
        .extracting(row -> String.valueOf(((Object[]) row)[1]))
        .noneMatch(detail -> detail.contains("Zo"));
    assertThat(platform.get(VerifyAudit.class).verify(Actor.SYSTEM).fault()).isEmpty();
  }

  private UUID receive(String subject, String text) {
    return receive(email, subject, text);
  }

  private UUID receive(String address, String subject, String text) {
    Sender sender = new Sender("Zoé", address, "Atelier", Locale.FRENCH);
    UUID id = platform.get(ReceiveMessage.class).receive(new Writing(sender, subject, text));
    platform.clock().advance(Duration.ofSeconds(1));
    return id;
  }

  private int seen(UUID id) {
    return inbox.one(ada, id).seen();
  }

  private static InboxQuery every(String subject, String assignee, String text) {
    return query(EnumSet.allOf(State.class), subject, assignee, text);
  }

  private static InboxQuery query(Set<State> states, String subject, String assignee, String text) {
    return new InboxQuery(
        states, Optional.ofNullable(subject), Optional.ofNullable(assignee), text, 0, 50);
  }

  private List<UUID> ids(InboxQuery query) {
    return inbox.page(ada, query).lines().stream().map(InboxLine::id).toList();
  }

  private void teamIs(String address) {
    ChangeSettings settings = platform.get(ChangeSettings.class);
    var before = platform.get(ReadSettings.class).one(Actor.SYSTEM, "contact").stamped().stamp();
    var wanted = JsonText.object();
    settings.change(
        Actor.SYSTEM,
        "contact",
        before,
        (address == null ? wanted.addNull("team") : wanted.add("team", address)).build());
  }

  /** Those to the person, the newest first. */
  private List<Mail> mails() {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 1000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(email))
        .toList();
  }
}
