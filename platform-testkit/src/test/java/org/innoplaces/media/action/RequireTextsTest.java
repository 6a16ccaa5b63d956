package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What shows a picture is published only where those who do not see it are told of it. */
@OnEachDatabase
class RequireTextsTest {

  private final TestPlatform platform;
  private final TestMedia media;

  RequireTextsTest(TestPlatform platform) {
    this.platform = platform;
    this.media = new TestMedia(platform);
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
  }

  @AfterEach
  void leaveNothing() {
    media.trashAll();
  }

  @Test
  void refusesATextWhosePictureSaysNothingAndNamesThePicture() {
    UUID theme = media.themeWith(media.of("image/png", "The old quay"), "fr");

    Problem refused = refusal(() -> platform.editor().publish(theme, "und", "fr"));

    assertThat(refused.code()).isEqualTo("picture-without-text");
    assertThat(refused.source().value()).isEqualTo("/illustration");
    assertThat(refused.text(Locale.FRENCH)).contains("«\u202fThe old quay\u202f»", "en français");
    assertThat(refused.text(Locale.ENGLISH)).contains("“The old quay”", "in French");
  }

  @Test
  void looksForTheTextInTheLanguageThatIsPublished() {
    UUID picture = media.of("image/svg+xml", "The old quay");
    media.describe(picture, "en", "A quay");
    UUID french = media.themeWith(picture, "fr");
    UUID english = media.themeWith(picture, "en");

    platform.editor().publish(english, "und", "en");
    refusal(() -> platform.editor().publish(french, "und", "fr"));

    media.describe(picture, "fr", "Un quai");
    assertThat(platform.editor().publish(french, "und", "fr")).hasSize(2);
  }

  @Test
  void letsADecorativePicturePass() {
    UUID picture = media.of("image/png", "A line");
    UUID theme = media.themeWith(picture, "fr");
    platform
        .editor()
        .save(
            picture,
            "und",
            TestMedia.shared("image/png", "A line").add("decorative", true).build());

    assertThat(platform.editor().publish(theme, "und", "fr")).hasSize(2);
  }

  @Test
  void letsWhatReadersGetPassWhileSomebodyRewritesIt() {
    UUID picture = media.of("image/png", "The old quay");
    media.describe(picture, "fr", "Un quai");
    platform.editor().publish(picture, "und", "fr");
    platform.editor().save(picture, "fr", JsonText.object().add("caption", "Un quai").build());

    UUID theme = media.themeWith(picture, "fr");
    assertThat(platform.editor().publish(theme, "und", "fr")).hasSize(2);
  }

  @Test
  void asksForNothingWhereNothingIsSeen() {
    UUID theme = media.themeWith(media.of("application/pdf", "A plan"), "fr");

    assertThat(platform.editor().publish(theme, "und", "fr")).hasSize(2);
  }

  @Test
  void looksIntoBlocks() {
    UUID picture = media.of("image/png", "The old quay");
    UUID page = platform.editor().create("page");
    String text =
        "{\"title\":\"Quay\",\"blocks\":[{\"type\":\"richText\",\"text\":\"<p>Water.</p>\"},"
            + "{\"type\":\"hero\",\"title\":\"Quay\",\"image\":\"%s\"}]}";
    platform.editor().save(page, "fr", JsonText.parse(text.formatted(picture)));

    Problem refused = refusal(() -> platform.editor().publish(page, "fr"));

    assertThat(refused.source().value()).startsWith("/blocks/1/");
  }

  private static Problem refusal(ThrowingCallable publishing) {
    InvalidInput[] refused = new InvalidInput[1];
    assertThatThrownBy(publishing)
        .isInstanceOfSatisfying(InvalidInput.class, input -> refused[0] = input);
    assertThat(refused[0].problems()).hasSize(1);
    return refused[0].problems().get(0);
  }
}
