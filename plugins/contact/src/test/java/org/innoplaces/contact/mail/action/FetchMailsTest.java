package org.innoplaces.contact.mail.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.action.SignReply;
import org.innoplaces.contact.mail.FetchedMail;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.contact.mail.Mailbox;
import org.innoplaces.contact.mail.Mailbox.Mark;
import org.innoplaces.contact.mail.TestInbox;
import org.innoplaces.contact.mail.WrittenMail;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.http.SiteLinks;
import org.innoplaces.settings.action.CurrentSettings;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class FetchMailsTest {

  private static final String PASSWORD = "a-secret-of-the-mailbox";

  private final TestPlatform platform;
  private final TestInbox inbox;
  private final FetchMails fetch;
  private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
  private GreenMailUser user;

  FetchMailsTest(TestPlatform platform) {
    this.platform = platform;
    this.inbox = new TestInbox(platform);
    this.fetch = platform.get(FetchMails.class);
  }

  @BeforeEach
  void start() {
    server.start();
    String address = inbox.ours("contact@maison.example");
    user = server.setUser(address, address, PASSWORD);
    connect(PASSWORD);
  }

  private void connect(String password) {
    inbox.set(
        wanted ->
            wanted
                .add("imapHost", "127.0.0.1")
                .add("imapPort", server.getImap().getPort())
                .add("imapEncryption", "NONE")
                .add("imapPassword", password));
  }

  @AfterEach
  void stop() {
    server.stop();
    inbox.set(wanted -> wanted.addNull("imapHost").addNull("imapPort").addNull("imapPassword"));
    inbox.close();
  }

  @Test
  void filesWhatCameAndMarksItWithoutReadingItForPeople() throws Exception {
    deliver("gmail-fr-plain");
    deliver("list-newsletter");

    fetch.fetch();
    fetch.fetch();

    assertThat(inbox.letters(inbox.zoe())).hasSize(3);
    assertThat(flags(0)).contains("InnoplacesFiled");
    assertThat(flags(1)).contains("InnoplacesAside");
    assertThat(folder().getUnseenCount()).isEqualTo(2);
  }

  @Test
  void filesOnceWhatTheServerHandsOutTwice() throws Exception {
    deliver("thunderbird-en");
    deliver("thunderbird-en");

    fetch.fetch();

    assertThat(inbox.letters(inbox.tom())).hasSize(3);
  }

  @Test
  void leavesAMailInTheMailboxThatCannotBeFiledThreeTimes() {
    byte[] raw = inbox.raw(WrittenMail.named("apple-fr"));
    List<Mark> marks = new ArrayList<>();
    Mailbox poisoned =
        (settings, most, reader) -> marks.add(reader.apply(new FetchedMail(raw, raw.length, true)));
    FetchMails failing =
        new FetchMails(
            poisoned,
            new FileMail() {
              @Override
              public Filing file(IncomingMail mail) {
                throw new IllegalStateException("This mail is poison");
              }
            },
            platform.get(CountFailures.class),
            platform.get(SignReply.class),
            platform.get(CurrentSettings.class),
            platform.get(Languages.class),
            platform.get(SiteLinks.class));

    for (int i = 0; i < 3; i++) {
      failing.fetch();
    }

    assertThat(marks).containsExactly(Mark.NONE, Mark.NONE, Mark.ASIDE);
    assertThat(inbox.letters(inbox.zoe())).hasSize(2);
  }

  @Test
  void filesAMailWithMoreFilesThanAnybodyReads() throws Exception {
    StringBuilder raw = new StringBuilder("From: Zo <z@many.example>\r\nMIME-Version: 1.0\r\n");
    raw.append("Content-Type: multipart/mixed; boundary=X\r\n\r\n");
    for (int i = 0; i < 300; i++) {
      raw.append(
          "--X\r\nContent-Type: application/pdf; name=\"" + "é".repeat(200) + i + "\"\r\n\r\n.");
      raw.append("\r\n");
    }
    deliverRaw(raw + "--X--\r\n");

    fetch.fetch();

    assertThat(flags(0)).contains("InnoplacesFiled");
  }

  @Test
  void tellsOfAMailThatIsTooLarge() throws Exception {
    WrittenMail mail = WrittenMail.named("outlook-fr-plain");
    String raw = new String(inbox.raw(mail), StandardCharsets.ISO_8859_1);
    deliverRaw(raw + ("y".repeat(98) + "\r\n").repeat(160_000));

    fetch.fetch();

    List<Letter> letters = inbox.letters(inbox.zoe());
    assertThat(letters.get(letters.size() - 1).text()).contains("16 Mo", "boîte aux lettres");
  }

  @Test
  void failsAsAJobWhenItIsNotLetInAndNeverNamesThePassword() {
    connect("another-secret");

    assertThatThrownBy(fetch::fetch)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("127.0.0.1")
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("another-secret"));
  }

  @Test
  void doesNothingWhereNothingIsSet() {
    inbox.set(wanted -> wanted.addNull("imapHost"));
    fetch.fetch();
    inbox.set(wanted -> wanted.add("fetches", false).add("imapHost", "192.0.2.1"));
    fetch.fetch();

    assertThat(inbox.letters(inbox.zoe())).hasSize(2);
  }

  @Test
  void isAJobOfThePlatform() throws Exception {
    deliver("outlook-en-plain");
    platform.clock().advance(Duration.ofMinutes(3));

    platform.jobs().runDue();

    assertThat(inbox.letters(inbox.tom())).hasSize(3);
  }

  private void deliver(String name) throws Exception {
    deliverRaw(new String(inbox.raw(WrittenMail.named(name)), StandardCharsets.ISO_8859_1));
  }

  private void deliverRaw(String raw) throws Exception {
    MimeMessage mail =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
    folder().appendMessage(mail, new Flags(), Date.from(platform.clock().instant()));
  }

  private MailFolder folder() throws Exception {
    ImapHostManager manager = server.getManagers().getImapHostManager();
    return manager.getInbox(user);
  }

  private List<String> flags(int at) throws Exception {
    StoredMessage message = folder().getMessages().get(at);
    return List.of(message.getFlags().getUserFlags());
  }
}
