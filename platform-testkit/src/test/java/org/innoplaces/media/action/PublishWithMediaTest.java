package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.MediaLibrary;
import org.innoplaces.media.UnseenMedium;
import org.innoplaces.media.action.PublishWithMedia.Published;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text goes to its readers with its pictures, or whoever publishes it learns which they lack. */
@OnEachDatabase
class PublishWithMediaTest {

  private static final PublicationOrder NOW = PublicationOrder.now(Set.of("und", "fr"));

  private final TestPlatform platform;
  private final TestMedia media;

  PublishWithMediaTest(TestPlatform platform) {
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
  void publishesThePicturesThatReadersDoNotSeeYet() {
    UUID picture = described();
    media.describe(picture, "en", "A quay");
    UUID theme = media.themeWith(picture, "fr");

    Published published = publish(Actor.SYSTEM, theme, NOW, true);

    assertThat(published.publications()).hasSize(2);
    assertThat(published.media()).extracting(UnseenMedium::name).containsExactly("The old quay");
    assertThat(published.left()).isEmpty();
    assertThat(seen(picture)).containsExactlyInAnyOrder("und", "fr");
    assertThat(publish(Actor.SYSTEM, theme, NOW, true).media()).isEmpty();
  }

  @Test
  void leavesThemWhenNobodyAskedAndNamesThem() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");

    Published published = publish(Actor.SYSTEM, theme, NOW, false);

    assertThat(published.left()).extracting(UnseenMedium::id).containsExactly(picture);
    assertThat(published.left().get(0).onlyText()).isFalse();
    assertThat(seen(picture)).isEmpty();
    assertThat(seen(theme)).contains("fr");
  }

  @Test
  void whoMayNotPublishMediaPublishesTheTextAlone() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    Actor editor = new Actor("account/" + UUID.randomUUID(), "Rémi");
    TestPolicy.allow(editor, "publish theme", "read media");

    Published published = publish(editor, theme, NOW, true);

    assertThat(published.left()).extracting(UnseenMedium::id).containsExactly(picture);
    assertThat(seen(picture)).isEmpty();
  }

  @Test
  void whoMayNotPublishTheTextPublishesNoPictureEither() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    Actor editor = new Actor("account/" + UUID.randomUUID(), "Rémi");
    TestPolicy.allow(editor, "publish media", "read media");

    assertThatThrownBy(() -> publish(editor, theme, NOW, true)).isInstanceOf(AccessDenied.class);
    assertThat(seen(picture)).isEmpty();
  }

  @Test
  void namesNothingToThoseWhoMayNotReadMedia() {
    UUID theme = media.themeWith(described(), "fr");
    Actor editor = new Actor("account/" + UUID.randomUUID(), "Rémi");
    TestPolicy.allow(editor, "publish theme");

    assertThat(publish(editor, theme, NOW, true).left()).isEmpty();
  }

  @Test
  void startsThePicturesWithTheTextAndLetsThemGoOn() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    Instant from = platform.clock().instant().plus(Duration.ofDays(2));
    Instant until = from.plus(Duration.ofDays(1));

    publish(
        Actor.SYSTEM,
        theme,
        new PublicationOrder(Set.of("und", "fr"), Optional.of(from), Optional.of(until)),
        true);

    assertThat(seenAt(picture, from.minusSeconds(1))).isEmpty();
    assertThat(seenAt(picture, from)).containsExactlyInAnyOrder("und", "fr");
    assertThat(seenAt(picture, until)).containsExactlyInAnyOrder("und", "fr");
  }

  @Test
  void looksAtTheChosenTimeAndNotAtNow() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    Instant soon = platform.clock().instant().plus(Duration.ofDays(1));
    platform
        .editor()
        .publish(
            picture,
            new PublicationOrder(Set.of("und", "fr"), Optional.of(soon), Optional.empty()));

    assertThat(publish(Actor.SYSTEM, theme, NOW, false).left()).hasSize(1);
    PublicationOrder later =
        new PublicationOrder(
            Set.of("und", "fr"), Optional.of(soon.plusSeconds(60)), Optional.empty());
    assertThat(publish(Actor.SYSTEM, theme, later, false).left()).isEmpty();
  }

  @Test
  void tellsOfAPictureWhoseAlternativeTextReadersDoNotGet() {
    UUID picture = described();
    platform.editor().publish(picture, "und");
    UUID theme = media.themeWith(picture, "fr");

    List<UnseenMedium> left = publish(Actor.SYSTEM, theme, NOW, false).left();

    assertThat(left).hasSize(1);
    assertThat(left.get(0).onlyText()).isTrue();
    publish(Actor.SYSTEM, theme, NOW, true);
    assertThat(seen(picture)).containsExactlyInAnyOrder("und", "fr");
  }

  @Test
  void publishesNothingWhenAPictureCannotBe() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    platform
        .editor()
        .save(
            picture,
            "und",
            JsonText.object(TestMedia.shared("image/png", "x").build()).remove("name").build());

    assertThatThrownBy(() -> publish(Actor.SYSTEM, theme, NOW, true))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.problems()).extracting("code").contains("medium-not-published");
              assertThat(refused.problems().get(0).text(Locale.ENGLISH)).contains("“file.bin”");
            });
    assertThat(seen(theme)).isEmpty();
    assertThat(seen(picture)).isEmpty();
  }

  private UUID described() {
    UUID picture = media.of("image/png", "The old quay");
    media.describe(picture, "fr", "Un quai");
    return picture;
  }

  private Published publish(Actor actor, UUID theme, PublicationOrder order, boolean media) {
    return platform.get(PublishWithMedia.class).publish(actor, theme, order, media);
  }

  private Set<String> seen(UUID entry) {
    return seenAt(entry, platform.clock().instant());
  }

  private Set<String> seenAt(UUID entry, Instant at) {
    return platform.get(MediaLibrary.class).seen(List.of(entry), at).stream()
        .flatMap(text -> text.texts().keySet().stream())
        .collect(Collectors.toSet());
  }
}
