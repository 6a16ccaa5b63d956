package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Conversation.State;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.Writing;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ExportInboxTest {

  private final TestPlatform platform;
  private final ExportInbox export;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final Actor ada;

  ExportInboxTest(TestPlatform platform) {
    this.platform = platform;
    this.export = platform.get(ExportInbox.class);
    this.ada = Team.answering(platform, "Ada Roux");
  }

  @Test
  void writesALineForEachThatNoSpreadsheetTakesForAFormula() {
    receive("=cmd()", "Say \"hi\",\nand no more");

    String[] lines = text(export.csv(ada, query(), Locale.ENGLISH).content()).split("\r\n");

    assertThat(lines).hasSize(2);
    assertThat(lines[0]).startsWith("\uFEFFId,Arrived,").endsWith("Your message");
    assertThat(lines[1])
        .contains(",\"'=cmd()\",", "New,Press and partnerships")
        .endsWith(",1,\"Say \"\"hi\"\",\nand no more\"");
  }

  @Test
  void writesMailsThatMailProgramsRead() throws Exception {
    UUID id = receive("Zoé Ünal", "Bonjour\n\nFrom here on\n>From there");
    platform.get(AnswerPerson.class).answer(ada, id, 0, "Venez !", true);
    platform.get(TendConversation.class).note(ada, id, "Nobody sees this");

    byte[] file = export.mbox(ada, query(), Locale.FRENCH).content();

    String[] mails = text(file).split("(?m)^From (?=\\S+ \\w{3} )");
    assertThat(mails).hasSize(3);
    assertThat(mails[1]).contains("\n>From here on\n>>From there");
    MimeMessage first = read(mails[1]);
    MimeMessage second = read(mails[2]);
    assertThat(first.getFrom()[0].toString()).contains("z" + mark + "@lab.example");
    assertThat(second.getSubject()).isEqualTo("Presse et partenariats");
    assertThat(second.getContent().toString().strip()).isEqualTo("Venez !");
    assertThat(second.getHeader("In-Reply-To")).containsExactly(first.getMessageID());
    assertThat(text(file)).doesNotContain("Nobody sees this");
  }

  @Test
  void areForThoseWhoReadTheInbox() {
    Actor stranger = Team.member(platform, "Stan");

    assertThatThrownBy(() -> export.csv(stranger, query(), Locale.FRENCH))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> export.mbox(stranger, query(), Locale.FRENCH))
        .isInstanceOf(AccessDenied.class);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  /** Behind the line that begins it. */
  private static MimeMessage read(String mail) throws Exception {
    byte[] bytes = mail.substring(mail.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private InboxQuery query() {
    return new InboxQuery(
        EnumSet.allOf(State.class), Optional.empty(), Optional.empty(), "z" + mark, 0, 1);
  }

  private UUID receive(String name, String text) {
    Sender sender = new Sender(name, "z" + mark + "@lab.example", "", Locale.FRENCH);
    return platform.get(ReceiveMessage.class).receive(new Writing(sender, "press", text));
  }
}
