package org.innoplaces.mail.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.Mail.State;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Message;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SendMailsTest {

  private final TestPlatform platform;
  private final String reader = "r" + UUID.randomUUID() + "@lab.example";
  private final int port = freePort();
  private GreenMail server;

  SendMailsTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void settle() {
    platform.jobs().runDue();
    platform.set("innoplaces.smtp.host", "127.0.0.1");
    platform.set("innoplaces.smtp.port", Integer.toString(port));
    platform.set("innoplaces.smtp.from", "maison@site.example");
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
    platform.set("innoplaces.smtp.host", "");
  }

  @Test
  void sendsTextAndDocumentInTheReadersLanguage() throws MessagingException, IOException {
    start();
    Mail mail = post("Été & <automne>");
    platform.jobs().runDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Été & <automne>");
    assertThat(received.getMessageID()).isEqualTo(mail.messageId()).endsWith("@site.example>");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getFrom()[0]).hasToString("maison@site.example");
    assertThat(received.getAllRecipients()[0].toString()).contains(reader);
    MimeMultipart both = (MimeMultipart) received.getContent();
    assertThat(received.getContentType()).startsWith("multipart/alternative");
    assertThat(both.getBodyPart(0).getContentType().toLowerCase(Locale.ROOT))
        .contains("text/plain", "utf-8");
    assertThat((String) both.getBodyPart(0).getContent())
        .contains("Bonjour Zoé,", "https://site.example/desk");
    assertThat((String) both.getBodyPart(1).getContent())
        .contains("<title>Été &amp; &lt;automne&gt;</title>", "href=\"https://site.example/desk\"");
    assertThat(state(mail)).isEqualTo(State.SENT);
  }

  @Test
  void tellsThatAProgramAnswers() throws MessagingException {
    start();
    Mail mail = platform.inTransaction(() -> post(MailManner.answer()));
    platform.jobs().runDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getMessageID()).isEqualTo(mail.messageId());
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    assertThat(received.getHeader("In-Reply-To")).isNull();
  }

  @Test
  void continuesAConversationInTheNameOfAPerson() throws MessagingException {
    start();
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      before.add("<" + UUID.randomUUID() + "@elsewhere.example>");
    }
    MailManner manner = MailManner.person(Optional.of("Equipe@site.example"), before);
    platform.inTransaction(() -> post(manner));
    platform.jobs().runDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("no");
    assertThat(received.getReplyTo()[0]).hasToString("equipe@site.example");
    assertThat(received.getHeader("In-Reply-To")).containsExactly(before.get(14));
    assertThat(received.getHeader("References")[0].split("\\s+"))
        .hasSize(10)
        .startsWith(before.get(0), before.get(6))
        .endsWith(before.get(14));
  }

  @Test
  void takesNoReferenceThatWouldBeAHeaderOfItsOwn() {
    List<String> odd = List.of("<a@b>\r\nBcc: all@site.example");

    assertThatThrownBy(() -> MailManner.person(Optional.empty(), odd))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MailManner.person(Optional.of("a@b.example, c@d.example"), List.of()))
        .isInstanceOf(InvalidInput.class);
  }

  private Mail post(MailManner manner) {
    MailOrder.Reader to = new MailOrder.Reader(reader, "Zoé", Locale.FRENCH);
    Message subject = locale -> "Réponse";
    MailOrder order = new MailOrder(to, subject, List.of(subject), Optional.empty(), List.of());
    return platform.get(PostMail.class).post(order, manner);
  }

  @Test
  void losesNoneWhenTheServerIsDownAndSendsEachOnceWhenItIsBack() throws MessagingException {
    List<Mail> mails = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      mails.add(post("Mail " + i));
    }
    platform.jobs().runDue();
    assertThat(mails).allMatch(mail -> state(mail) == State.WAITING);
    platform.clock().advance(Duration.ofMinutes(1));
    platform.jobs().runDue();

    start();
    platform.clock().advance(Duration.ofMinutes(2));
    platform.jobs().runDue();

    List<String> received = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      received.add(message.getMessageID());
    }
    assertThat(received)
        .containsExactlyInAnyOrderElementsOf(mails.stream().map(Mail::messageId).toList());
    assertThat(mails).allMatch(mail -> state(mail) == State.SENT);
  }

  @Test
  void givesUpAfterTwoDays() {
    Mail mail = post("Vain");
    while (state(mail) == State.WAITING) {
      platform.jobs().runDue();
      platform.clock().advance(Duration.ofMinutes(30));
    }

    assertThat(state(mail)).isEqualTo(State.DEAD);
    assertThat(stored(mail).attemptedAt().orElseThrow())
        .isBetween(
            mail.createdAt().plus(Duration.ofDays(2)), mail.createdAt().plus(Duration.ofHours(51)));
    start();
    platform.get(SendMailAgain.class).send(Actor.SYSTEM, mail.id());
    platform.jobs().runDue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void tellsOfASentMailThatItCameBackAndSendsItOnceMore() {
    start();
    NoteBounce bounces = platform.get(NoteBounce.class);
    Mail mail = post("Retour");
    List<String> ids = List.of("<nobody@elsewhere.example>", mail.messageId());
    assertThat(bounces.note(ids, "550 too early")).as("not sent yet").isFalse();
    platform.jobs().runDue();

    assertThat(bounces.note(List.of(), "550")).isFalse();
    assertThat(bounces.note(List.of("<nobody@elsewhere.example>"), "550")).isFalse();
    assertThat(state(mail)).isEqualTo(State.SENT);
    assertThat(bounces.note(ids, "550 5.1.1 user unknown " + "x".repeat(600))).isTrue();
    assertThat(bounces.note(ids, "told twice")).isFalse();

    assertThat(state(mail)).isEqualTo(State.BOUNCED);
    assertThat(stored(mail).reason().orElseThrow())
        .startsWith("550 5.1.1 user unknown")
        .hasSize(500);
    assertThat(
            platform
                .get(ReadMails.class)
                .page(Actor.SYSTEM, Optional.of(State.BOUNCED), 0, 100)
                .mails())
        .extracting(Mail::id)
        .contains(mail.id());
    platform.get(SendMailAgain.class).send(Actor.SYSTEM, mail.id());
    platform.jobs().runDue();
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(state(mail)).isEqualTo(State.SENT);
    assertThat(stored(mail).reason()).isEmpty();
  }

  @Test
  void sendsNothingOfATransactionThatWasRolledBack() {
    start();
    assertThatThrownBy(
            () ->
                platform.inTransaction(
                    () -> {
                      platform.get(PostMail.class).post(order(reader, "No"));
                      throw new IllegalStateException("No");
                    }))
        .hasMessage("No");
    platform.jobs().runDue();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void keepsMailsToBeReadWhenThereIsNoServer() {
    platform.set("innoplaces.smtp.host", "");
    Mail mail = post("Gardé");
    platform.jobs().runDue();

    assertThat(state(mail)).isEqualTo(State.KEPT);
    assertThat(stored(mail).text()).contains("https://site.example/desk");
    assertThatThrownBy(() -> platform.get(SendMailAgain.class).send(Actor.SYSTEM, mail.id()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void addsNoHeaderAndNoReaderThatSomebodyPutsIntoASubjectANameOrAnAddress()
      throws MessagingException {
    start();
    platform.inTransaction(
        () ->
            platform
                .get(PostMail.class)
                .post(
                    new MailOrder(
                        new MailOrder.Reader(reader, "Zoé\r\nBcc: b@evil.example", Locale.FRENCH),
                        locale -> "Hello\r\nBcc: c@evil.example",
                        List.of(),
                        Optional.empty(),
                        List.of())));
    platform.jobs().runDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(received.getAllRecipients()).hasSize(1);
    for (String bad : List.of("a@lab.example\r\nBcc: b@evil.example", "a b@lab.example", "a")) {
      assertThatThrownBy(
              () ->
                  platform.inTransaction(() -> platform.get(PostMail.class).post(order(bad, "x"))))
          .as(bad)
          .isInstanceOf(InvalidInput.class);
    }
    for (String two : List.of("a,b@lab.example", "a@lab.example,b")) {
      Mail mail = platform.inTransaction(() -> platform.get(PostMail.class).post(order(two, "x")));
      platform.jobs().runDue();
      assertThat(state(mail)).as(two).isEqualTo(State.DEAD);
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void showsMailsOnlyToThoseWhoMay() {
    Actor nobody = new Actor("account/" + UUID.randomUUID(), "Nobody");

    assertThatThrownBy(() -> platform.get(ReadMails.class).page(nobody, Optional.empty(), 0, 10))
        .isInstanceOf(AccessDenied.class);
  }

  private Mail post(String subject) {
    return platform.inTransaction(() -> platform.get(PostMail.class).post(order(reader, subject)));
  }

  private static MailOrder order(String address, String subject) {
    return new MailOrder(
        new MailOrder.Reader(address, "Zoé", Locale.FRENCH),
        locale -> subject,
        List.of(Message.of("mail.greeting", "Zoé")),
        Optional.of(new MailOrder.Link(Message.of("mail.link.label"), "https://site.example/desk")),
        List.of());
  }

  private Mail stored(Mail mail) {
    return platform.get(ReadMails.class).one(Actor.SYSTEM, mail.id());
  }

  private State state(Mail mail) {
    return stored(mail).state();
  }

  private void start() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new java.io.UncheckedIOException(none);
    }
  }
}
