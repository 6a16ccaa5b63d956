package org.innoplaces.mail.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.Map;
import org.innoplaces.access.Actor;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.MailOrder;
import org.innoplaces.mail.TemplateWords;
import org.innoplaces.mail.UnknownTemplate;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Stamp;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class PostTemplateTest {

  private static final Locale FR = Locale.FRENCH;
  private static final Map<String, String> VALUES =
      Map.of("name", "{door} <b>Zoé</b>", "door", "https://site.example/fr/link/gox");

  private final TestPlatform platform;

  PostTemplateTest(TestPlatform platform) {
    this.platform = platform;
  }

  @AfterEach
  void goBack() {
    change().reset(Actor.SYSTEM, TestMails.WELCOME, FR);
  }

  @Test
  void saysThePluginsOwnWordsWithValuesThatAreNeverMoreThanText() {
    Mail mail = post();

    assertThat(mail.subject()).isEqualTo("Bonjour {door} <b>Zoé</b>");
    assertThat(mail.text())
        .isEqualTo(
            "Dear {door} <b>Zoé</b>,\n\ncome in.\n\nCome in\nhttps://site.example/fr/link/gox\n");
    assertThat(mail.html())
        .contains("<p>Dear {door} &lt;b&gt;Zoé&lt;/b&gt;,</p>")
        .contains("<a href=\"https://site.example/fr/link/gox\">Come in</a>");
  }

  @Test
  void saysWhatAdministratorsWroteUntilTheyGoBack() {
    save("Entrez, {name}", "C’est par ici\u202f:\r\n\r\n{door}");
    assertThat(post().subject()).startsWith("Entrez, ");
    assertThat(read().edited(Actor.SYSTEM)).contains("test.welcome/fr");

    change().reset(Actor.SYSTEM, TestMails.WELCOME, FR);

    assertThat(post().subject()).startsWith("Bonjour ");
  }

  @Test
  void takesNothingButWordsAndTheMailsOwnVariables() {
    assertThat(refusal("{nom}", "{door}"))
        .isEqualTo(
            "/subject: {nom} stands for nothing here. What may stand between braces:"
                + " {name}, {door}.");
    assertThat(refusal("Hello", "#{desk.secret} {door}"))
        .startsWith("/text: Braces may only stand around the name of a variable");
    assertThat(refusal("Hello", "Come in.")).startsWith("/text: {door} must be in the text");
    assertThat(refusal(" ", "{door}")).startsWith("/subject: This must be filled");
  }

  @Test
  void refusesToReplaceWhatSomebodyElseWroteMeanwhile() {
    Stamp seen = stamp();
    save("Entrez", "{door}");

    assertThatThrownBy(
            () ->
                change()
                    .save(
                        Actor.SYSTEM,
                        TestMails.WELCOME,
                        FR,
                        seen,
                        before -> new TemplateWords("A", "{door}")))
        .isInstanceOf(OutOfDate.class);
  }

  @Test
  void showsBeforehandHowItWillBe() {
    TemplateWords words = new TemplateWords("For {name}", "{door}");

    assertThat(read().preview(Actor.SYSTEM, TestMails.WELCOME, FR, words).subject())
        .isEqualTo("For a name");
    assertThatThrownBy(() -> read().one(Actor.SYSTEM, "test.nothing", FR))
        .isInstanceOf(UnknownTemplate.class);
  }

  @Test
  void doesNotSendHalfAMail() {
    assertThatThrownBy(() -> post(Map.of("name", "Zoé")))
        .hasMessageContaining("test.welcome lacks a value for door");
  }

  private Mail post() {
    return post(VALUES);
  }

  private Mail post(Map<String, String> values) {
    Mail[] mail = new Mail[1];
    MailOrder.Reader reader = new MailOrder.Reader("zoe@lab.example", "Zoé", FR);
    platform.inTransaction(
        () -> mail[0] = platform.get(PostTemplate.class).post(TestMails.WELCOME, reader, values));
    return mail[0];
  }

  private void save(String subject, String text) {
    TemplateWords words = new TemplateWords(subject, text);
    change().save(Actor.SYSTEM, TestMails.WELCOME, FR, stamp(), before -> words);
  }

  private Stamp stamp() {
    return read().one(Actor.SYSTEM, TestMails.WELCOME, FR).words().stamped().stamp();
  }

  private String refusal(String subject, String text) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> save(subject, text));
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().stream().map(Problem::toString).findFirst().orElseThrow();
  }

  private ReadTemplates read() {
    return platform.get(ReadTemplates.class);
  }

  private ChangeTemplate change() {
    return platform.get(ChangeTemplate.class);
  }
}
