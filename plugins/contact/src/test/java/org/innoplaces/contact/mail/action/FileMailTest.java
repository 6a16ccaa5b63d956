package org.innoplaces.contact.mail.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.action.AnswerPerson;
import org.innoplaces.contact.action.ReadInbox;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.Filing.Outcome;
import org.innoplaces.contact.mail.TestInbox;
import org.innoplaces.contact.mail.WrittenMail;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.action.ReadMails;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class FileMailTest {

  private final TestPlatform platform;
  private final TestInbox inbox;

  FileMailTest(TestPlatform platform) {
    this.platform = platform;
    this.inbox = new TestInbox(platform);
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  @Test
  void bringsAnAnswerBackToTheTeamWithTheQuoteFolded() {
    file("gmail-fr-plain");

    assertThat(inbox.conversation(inbox.zoe()).state()).isEqualTo(State.IN_PROGRESS);
    assertThat(inbox.conversation(inbox.zoe()).owedSince()).isPresent();
    OpenedConversation.Line last = last(inbox.zoe());
    assertThat(last.kind()).isEqualTo(Letter.Kind.RECEIVED);
    assertThat(last.text()).startsWith("Bonjour Ada").doesNotContain("Venez jeudi");
    assertThat(last.mail().quoted()).contains("> Venez jeudi à dix heures.");
    assertThat(last.mail().title()).isEqualTo("Re: Rejoindre le réseau");
    assertThat(last.mail().sender()).isEmpty();
  }

  @Test
  void tellsAColleagueThatThePersonWroteMeanwhile() {
    int seen = platform.get(ReadInbox.class).one(inbox.ada(), inbox.zoe()).seen();
    file("outlook-fr-plain");

    OutOfDate refusal =
        catchThrowableOfType(
            OutOfDate.class,
            () ->
                platform
                    .get(AnswerPerson.class)
                    .answer(inbox.ada(), inbox.zoe(), seen, "Another one", false));

    assertThat(refusal.problems().get(0).text(Locale.ENGLISH)).contains("Zoé Marchand has written");
    assertThat(refusal.problems().get(0).text(Locale.FRENCH)).contains("Zoé Marchand a écrit");
  }

  @Test
  void answersThePersonOnlyAndQuotesNobodyElseToThem() {
    file("somebody-else-with-reference");
    inbox.answer(inbox.zoe(), "Merci.");

    assertThat(last(inbox.zoe()).author()).isEqualTo("Ada Roux");
    Mail mail = mails("zoe.marchand@atelier.example").get(0);
    assertThat(mail.text()).contains("Merci.").doesNotContain("collègue");
    assertThat(mails("ines.caron@atelier.example")).isEmpty();
  }

  @Test
  void sendsAnswersWithAnAddressThatFindsTheWayBack() {
    MailManner manner = mails("tom@forge.example").get(0).manner();

    assertThat(manner.replyTo().orElseThrow())
        .startsWith("contact+")
        .endsWith(inbox.ours("@maison.example"));
    assertThat(manner.replyTo().orElseThrow().indexOf('@')).isLessThanOrEqualTo(64);
    inbox.set(wanted -> wanted.add("fetches", false));
    inbox.answer(inbox.tom(), "Once more.");
    assertThat(mails("tom@forge.example").get(0).manner().replyTo()).isEmpty();
  }

  @Test
  void filesTheSameMailOnceWhenItComesTenTimesAtOnce() throws Exception {
    WrittenMail mail = WrittenMail.named("new-person-en");
    ExecutorService pool = Executors.newFixedThreadPool(10);
    try {
      List<Future<Filing>> filed =
          pool.invokeAll(Collections.nCopies(10, (Callable<Filing>) () -> inbox.file(mail)));
      int opened = 0;
      for (Future<Filing> one : filed) {
        opened += one.get().conversation().isPresent() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    assertThat(mails("liam.wood@harbour.example")).hasSize(1);
  }

  @Test
  void tellsANewPersonOnceInTheirLanguageAndInTheirThread() {
    UUID id = file("new-person-en").conversation().orElseThrow();

    assertThat(inbox.conversation(id).subject().name()).isEqualTo("other");
    assertThat(inbox.conversation(id).sender().name()).isEqualTo("Liam Wood");
    Mail told = mails("liam.wood@harbour.example").get(0);
    assertThat(told.subject()).isEqualTo("Your message has arrived");
    assertThat(told.manner().origin()).isEqualTo(MailManner.Origin.ANSWER);
    assertThat(told.manner().references()).containsExactlyElementsOf(messageIds(id));
    assertThat(mails("maya.olivier@jardin.example")).isEmpty();
    file("new-person-fr");
    assertThat(mails("maya.olivier@jardin.example")).hasSize(1);
  }

  private List<String> messageIds(UUID id) {
    return inbox.letters(id).stream().flatMap(one -> one.messageId().stream()).toList();
  }

  @Test
  void tellsNeitherProgramsNorThoseWhoWantNoAutomaticAnswer() {
    file("quiet-exchange");
    file("no-reply-sender");
    platform.clock().advance(Duration.ofDays(365));

    assertThat(mails("hugo.blanc@rive.example")).isEmpty();
    assertThat(mails("noreply@parking.example")).isEmpty();
    file("new-person-fr");
    assertThat(mails("maya.olivier@jardin.example")).as("a mail of last year").isEmpty();
  }

  @Test
  void writesDownAtTheAnswerThatItDidNotArrive() {
    file("bounce-delayed");
    assertThat(returned(inbox.zoe()).forGood()).isFalse();
    assertThat(inbox.conversation(inbox.zoe()).state()).isEqualTo(State.WAITING);

    file("bounce-rfc822");
    assertThat(returned(inbox.zoe()).forGood()).isTrue();
    assertThat(returned(inbox.zoe()).reason()).isEqualTo("550 5.1.1 user unknown");
    assertThat(inbox.conversation(inbox.zoe()).state()).isEqualTo(State.IN_PROGRESS);
    assertThat(inbox.letters(inbox.zoe())).hasSize(2);
  }

  @Test
  void tellsTheOutboxOfWhatCameBackForGoodWhateverItWas() {
    String zoe = "zoe.marchand@atelier.example";
    platform.inTransaction(() -> mails(zoe).forEach(mail -> sent(mail.id())));

    file("bounce-delayed");
    assertThat(mails(zoe)).extracting(Mail::state).containsOnly(Mail.State.SENT);
    file("bounce-rfc822");
    assertThat(bounced(zoe)).singleElement().returns("550 5.1.1 user unknown", why());
    file("bounce-of-the-acknowledgement");
    assertThat(bounced(zoe)).extracting(why()).contains("550 no such user").hasSize(2);
  }

  private void sent(UUID mail) {
    platform.get(MailRepository.class).lock(mail).orElseThrow().sent(platform.clock().instant());
  }

  private List<Mail> bounced(String address) {
    return mails(address).stream().filter(mail -> mail.state() == Mail.State.BOUNCED).toList();
  }

  private static Function<Mail, String> why() {
    return mail -> mail.reason().orElse("");
  }

  private Letter.Returned returned(UUID id) {
    return inbox.letters(id).stream().flatMap(one -> one.returned().stream()).findFirst().get();
  }

  @Test
  void leavesTheStatusWhenAProgramAnswers() {
    Filing filing = file("away-outlook-en");

    assertThat(filing).isEqualTo(new Filing(Outcome.NOTED, Optional.of(inbox.tom())));
    assertThat(inbox.conversation(inbox.tom()).state()).isEqualTo(State.WAITING);
    assertThat(last(inbox.tom()).kind()).isEqualTo(Letter.Kind.AUTOMATIC);
    assertThat(last(inbox.tom()).author()).isEqualTo("Tom Berger");
  }

  private Filing file(String name) {
    return inbox.file(WrittenMail.named(name));
  }

  private OpenedConversation.Line last(UUID id) {
    List<OpenedConversation.Line> letters =
        platform.get(ReadInbox.class).one(inbox.ada(), id).letters();
    return letters.get(letters.size() - 1);
  }

  /** Those to a person, the newest first. */
  private List<Mail> mails(String address) {
    return platform
        .get(ReadMails.class)
        .page(Actor.SYSTEM, Optional.empty(), 0, 5000)
        .mails()
        .stream()
        .filter(mail -> mail.recipient().equals(inbox.ours(address)))
        .toList();
  }
}
