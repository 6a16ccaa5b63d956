package org.innoplaces.contact.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.contact.mail.MailKind;
import org.innoplaces.contact.mail.MailWords;
import org.innoplaces.contact.mail.WrittenMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadMailTest {

  private static final Map<String, String> PLACES =
      Map.of(
          "ANSWER_A", "answer-a@maison.example",
          "ANSWER_B", "answer-b@maison.example",
          "ACK_A", "ack-a@maison.example",
          "MARK", "1",
          "SITE", "maison.example");

  static Stream<WrittenMail> all() {
    return WrittenMail.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void partsOwnWordsFromQuotedOnes(WrittenMail mail) {
    IncomingMail read = read(mail);

    mail.holds().forEach(words -> assertThat(read.words().own()).contains(words));
    mail.lacks()
        .forEach(
            words -> {
              assertThat(read.words().own()).doesNotContain(words);
              if (mail.filing().startsWith("thread") || words.contains("annonce")) {
                assertThat(read.words().quoted()).contains(words);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellsPersonsFromPrograms(WrittenMail mail) {
    MailKind kind = read(mail).kind();

    switch (mail.filing().split(" ")[0]) {
      case "thread", "new" -> assertThat(kind).isEqualTo(MailKind.PERSON);
      case "bounce", "delay" -> assertThat(kind).isEqualTo(MailKind.BOUNCE);
      case "note" -> assertThat(kind).isIn(MailKind.AUTOMATIC, MailKind.BOUNCE);
      default -> assertThat(kind == MailKind.PERSON).isEqualTo(mail.name().equals("no-sender"));
    }
  }

  @Test
  void readsWhatABounceTells() {
    IncomingMail read = read(WrittenMail.named("bounce-rfc822"));

    assertThat(read.failure().orElseThrow().originals()).contains("<answer-a@maison.example>");
    assertThat(read.failure().orElseThrow().reason()).isEqualTo("550 5.1.1 user unknown");
    assertThat(read.failure().orElseThrow().lasting()).isTrue();
    assertThat(read(WrittenMail.named("bounce-delayed")).failure().orElseThrow().lasting())
        .isFalse();
  }

  @Test
  void namesTheFilesAndLeavesThePicturesOfATextOut() {
    assertThat(read(WrittenMail.named("outlook-attachments")).words().files())
        .containsExactly("plan d’accès.pdf");
    assertThat(read(WrittenMail.named("apple-text-around-files")).words().files())
        .containsExactly("IMG_0001.jpg");
    assertThat(read(WrittenMail.named("nested-deep")).words().files()).hasSize(1);
    assertThat(read(WrittenMail.named("nested-deep")).words().own())
        .doesNotContain("attached mail");
  }

  @ParameterizedTest
  @CsvSource({
    "new-person-fr, fr",
    "new-person-en, en",
    "gmail-fr-plain, fr",
    "outlook-en-plain, en"
  })
  void guessesTheLanguage(String name, String language) {
    assertThat(read(WrittenMail.named(name)).words().locale())
        .contains(Locale.forLanguageTag(language));
  }

  @Test
  void keepsHeadersOnOneLine() {
    assertThat(read(WrittenMail.named("header-injection")).words().title())
        .isEqualTo("hi Bcc: x@y.example");
    assertThat(read(WrittenMail.named("charset-raw-headers")).words().title())
        .isEqualTo("Été à Orléans");
    assertThat(read(WrittenMail.named("right-to-left")).envelope().name()).isEqualTo("שרה");
  }

  @Test
  void knowsTheSameMailThatCameAnotherWay() {
    String raw =
        new String(WrittenMail.named("gmail-fr-plain").raw(PLACES), StandardCharsets.UTF_8);
    String other = "Received: from elsewhere.example\r\n" + raw;

    assertThat(key(other)).isEqualTo(key(raw)).matches("[0-9a-f]{64}");
    assertThat(key(raw.replace("Je serai", "Je ne serai pas"))).isNotEqualTo(key(raw));
    assertThat(key(raw.replace("zoe.marchand", "zoe"))).isNotEqualTo(key(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "On Monday Ada wrote: come!, ''",
    "Le directeur a écrit :, ''",
    "From: the heart, ''",
  })
  void leavesWordsThatOnlyLookLikeAQuote(String line, String quoted) {
    FoldQuote.Folded folded = FoldQuote.of("Bonjour,\n\n" + line + "\n\nEt voilà la suite.");

    assertThat(folded.quoted()).isEqualTo(quoted);
    assertThat(folded.own()).contains(line, "suite");
  }

  @Test
  void isQuickWithWhateverComes() {
    List<String> odd =
        List.of(
            "On 1 " + "wrote ".repeat(80_000),
            ("Le 1" + " a ecrit".repeat(40) + "\n").repeat(4_000),
            "> ".repeat(300_000),
            "<".repeat(300_000),
            "<blockquote>".repeat(20_000) + "x",
            "From: a\n".repeat(60_000));
    long before = System.nanoTime();
    for (String text : odd) {
      for (String type : List.of("text/plain", "text/html")) {
        IncomingMail read = of("From: a@b.example\r\nContent-Type: " + type + "\r\n\r\n" + text);
        assertThat(read.words().own().length()).isLessThanOrEqualTo(MailWords.LONGEST);
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
  }

  private static String key(String raw) {
    return of(raw).key();
  }

  private static IncomingMail of(String raw) {
    return ReadMail.of(raw.getBytes(StandardCharsets.UTF_8), "maison.example");
  }

  private static IncomingMail read(WrittenMail mail) {
    return ReadMail.of(mail.raw(PLACES), "maison.example");
  }
}
