package org.innoplaces.mail.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailAttachment;
import org.innoplaces.mail.MailManner;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.mail.UnknownAttachment;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go along with mails. */
@OnEachDatabase
class AttachedFilesTest {

  private static final MailAttachment INVITATION =
      new MailAttachment(
          "séance d’été.ics",
          "text/calendar; charset=UTF-8; method=REQUEST",
          "BEGIN:VCALENDAR\r\nSUMMARY:Été\r\n".getBytes(StandardCharsets.UTF_8));

  private final TestPlatform platform;
  private final String reader = "r" + UUID.randomUUID() + "@lab.example";
  private GreenMail server;

  AttachedFilesTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void start() {
    platform.jobs().runDue();
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    platform.set("innoplaces.smtp.host", "127.0.0.1");
    platform.set("innoplaces.smtp.port", Integer.toString(server.getSmtp().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop();
    platform.set("innoplaces.smtp.host", "");
  }

  @Test
  void arriveBehindTheTextAsTheyWereGiven() throws MessagingException, IOException {
    byte[] bytes = {0, 1, 2, (byte) 0xFF};
    post(INVITATION, new MailAttachment("plan.pdf", "application/pdf", bytes));
    platform.jobs().runDue();

    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getContentType()).startsWith("multipart/mixed");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getCount()).isEqualTo(3);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    BodyPart file = parts.getBodyPart(1);
    assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("séance d’été.ics");
    assertThat(file.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
    assertThat(file.getInputStream().readAllBytes()).isEqualTo(INVITATION.content());
    assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void canBeReadUntilTheirMailIsForgotten() {
    ReadMails read = platform.get(ReadMails.class);
    Mail mail = post(INVITATION);
    platform.jobs().runDue();

    MailAttachment kept = read.attachment(Actor.SYSTEM, mail.id(), "1");
    assertThat(kept.name()).isEqualTo(INVITATION.name());
    assertThat(kept.content()).isEqualTo(INVITATION.content());
    for (String place : List.of("0", "2", "-1", "01", "one", "")) {
      assertThatThrownBy(() -> read.attachment(Actor.SYSTEM, mail.id(), place))
          .as(place)
          .isInstanceOf(UnknownAttachment.class);
    }

    platform.inTransaction(
        () ->
            platform
                .get(MailRepository.class)
                .removeBefore(
                    Mail.State.SENT, platform.clock().instant().plus(Duration.ofDays(1))));
    assertThat(
            platform.inTransaction(() -> platform.get(MailRepository.class).attachments(mail.id())))
        .isEmpty();
  }

  @Test
  void thatAreTooManyOrTooLargeAreRefusedAndNoMailIsLeft() {
    MailAttachment large =
        new MailAttachment("a.bin", "application/octet-stream", new byte[1_000_001]);
    long before = mails();

    assertThatThrownBy(() -> post(large)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> post(Collections.nCopies(6, INVITATION)))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(mails()).isEqualTo(before);
  }

  @Test
  void addNoHeaderByTheirNameOrType() {
    byte[] none = {};
    for (String name : List.of("a\r\nBcc: b@evil.example", "../a", "a\"b", "", "\u202Efdp.exe")) {
      assertThatThrownBy(() -> new MailAttachment(name, "text/plain", none))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (String type : List.of("text", "text/plain\r\nX: y", "text/plain; a=\"b\"", "")) {
      assertThatThrownBy(() -> new MailAttachment("a.txt", type, none))
          .as(type)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private long mails() {
    return platform.get(ReadMails.class).page(Actor.SYSTEM, Optional.empty(), 0, 1).total();
  }

  private Mail post(MailAttachment... attachments) {
    return post(List.of(attachments));
  }

  private Mail post(List<MailAttachment> attachments) {
    MailOrder order =
        new MailOrder(
            new MailOrder.Reader(reader, "Zoé", Locale.FRENCH),
            locale -> "Séance",
            List.of(locale -> "Venez."),
            Optional.empty(),
            List.of());
    return platform.inTransaction(
        () -> platform.get(PostMail.class).post(order, MailManner.NOTICE, attachments));
  }
}
