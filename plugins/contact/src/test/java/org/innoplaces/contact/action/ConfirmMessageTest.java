package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.contact.action.Doors.writing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.Team;
import org.innoplaces.link.DeedWords;
import org.innoplaces.link.LinkIsOver;
import org.innoplaces.link.action.FollowLink;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ConfirmMessageTest {

  private static final Pattern LINK = Pattern.compile("/fr/link/(\\S+)");

  private final TestPlatform platform;
  private final String email = Doors.address();
  private final Actor reader;

  ConfirmMessageTest(TestPlatform platform) {
    this.platform = platform;
    this.reader = Team.answering(platform, "Anouk");
  }

  @Test
  void asksInTheLanguageOfTheSenderWithoutAWordOfTheirs() {
    receive("Buy at http://cheap.example");

    Mail mail = Doors.mailsTo(platform, email).get(0);
    assertThat(mail.subject()).isEqualTo("Confirmez votre message");
    assertThat(mail.manner()).isEqualTo(MailManner.answer());
    assertThat(mail.text())
        .contains("Rejoindre le réseau", "pas encore envoyé", "7 jours")
        .doesNotContain("cheap", "Zoé", "Atelier");
  }

  @Test
  void showsNothingOfItInTheInboxBeforeItIsConfirmed() {
    UUID id = receive("Hello");
    assertThat(listed(InboxQuery.OPEN)).isEmpty();
    assertThat(listed(java.util.Set.of(State.UNCONFIRMED))).containsExactly(id);

    platform.get(FollowLink.class).follow(link());

    assertThat(listed(InboxQuery.OPEN)).containsExactly(id);
    assertThat(Doors.find(platform, id).owedSince()).contains(platform.clock().instant());
  }

  @Test
  void changesNothingForWhoeverOnlyLooks() {
    UUID id = receive("Hello");
    Conversation before = Doors.find(platform, id);
    for (int i = 0; i < 2; i++) {
      DeedWords words = platform.get(FollowLink.class).look(link());
      assertThat(words.text().in(Locale.FRENCH)).contains("Rejoindre le réseau");
    }

    Conversation after = Doors.find(platform, id);
    assertThat(after.state()).isEqualTo(State.UNCONFIRMED);
    assertThat(after.changedAt()).isEqualTo(before.changedAt());
  }

  @Test
  void worksOnceAndSaysSo() {
    receive("Hello");
    Secret link = link();
    assertThat(platform.get(FollowLink.class).follow(link).in(Locale.FRENCH)).contains("arrivé");

    assertThatThrownBy(() -> platform.get(FollowLink.class).follow(link))
        .isInstanceOf(LinkIsOver.class);
  }

  @Test
  void leavesWhatAColleagueHasLookedAfterMeanwhile() {
    UUID id = receive("Hello");
    platform.get(TendConversation.class).become(reader, id, 0, State.SPAM);

    platform.get(FollowLink.class).follow(link());

    assertThat(Doors.find(platform, id).state()).isEqualTo(State.SPAM);
  }

  @Test
  void letsNoColleagueMakeSomethingUnconfirmed() {
    UUID id = platform.get(ReceiveMessage.class).receive(writing(email, "Hello"));

    assertThatThrownBy(
            () -> platform.get(TendConversation.class).become(reader, id, 0, State.UNCONFIRMED))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void isGoneAfterSevenDaysAndNotADayEarlier() {
    UUID id = receive("Hello");
    Secret link = link();
    platform.clock().advance(Duration.ofDays(6));
    platform.get(ApplyRetention.class).run();
    assertThat(Doors.find(platform, id).state()).isEqualTo(State.UNCONFIRMED);

    platform.clock().advance(Duration.ofDays(2));
    platform.get(ApplyRetention.class).run();

    ConversationRepository stored = platform.get(ConversationRepository.class);
    assertThat(platform.inTransaction(() -> stored.find(id))).isEmpty();
    assertThat(platform.inTransaction(() -> stored.letters(id))).isEmpty();
    assertThatThrownBy(() -> platform.get(FollowLink.class).look(link))
        .isInstanceOfAny(LinkIsOver.class, NotFound.class);
  }

  @Test
  void isOneMessageAndOneMailHoweverOftenItIsSent() {
    UUID id = receive("Hello");

    assertThat(receive("Hello")).isEqualTo(id);
    assertThat(Doors.mailsTo(platform, email)).hasSize(1);
  }

  @Test
  void tellsTheTeamOnlyWhenItIsConfirmed() {
    String team = "team-" + UUID.randomUUID() + "@lab.example";
    Team.isTold(platform, team);
    receive("Hello");
    assertThat(Doors.mailsTo(platform, team)).isEmpty();

    platform.get(FollowLink.class).follow(link());

    List<Mail> mails = Doors.mailsTo(platform, team);
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).subject()).contains("Rejoindre le réseau");
    assertThat(ContactPlugin.CONFIRMATION).startsWith(ContactPlugin.ID + ".");
  }

  private UUID receive(String text) {
    return platform
        .get(ReceiveMessage.class)
        .receive(writing(email, text), Doors.from(platform, Doors.network(), "forged"))
        .conversation();
  }

  private Secret link() {
    Matcher found = LINK.matcher(Doors.mailsTo(platform, email).get(0).text());
    assertThat(found.find()).isTrue();
    return new Secret(found.group(1));
  }

  private List<UUID> listed(java.util.Set<State> states) {
    InboxQuery query = new InboxQuery(states, Optional.empty(), Optional.empty(), email, 0, 10);
    return platform.get(ReadInbox.class).page(reader, query).lines().stream()
        .map(line -> line.id())
        .toList();
  }
}
