package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.OpenPreview;
import org.innoplaces.content.delivery.action.PreviewContent;
import org.innoplaces.content.delivery.action.SharePreview;
import org.innoplaces.content.delivery.action.SharePreview.Shared;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.json.JsonText;
import org.innoplaces.media.Medium;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks at a draft sees its pictures, published or not; and nobody sees more than that. */
@OnEachDatabase
class DraftMediaTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final TestPlatform platform;
  private final TestMedia media;

  DraftMediaTest(TestPlatform platform) {
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
  void aDraftShowsAPictureThatIsOneItself() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");

    Content shown = picture(Actor.SYSTEM, theme);

    assertThat(shown.id()).isEqualTo(picture);
    assertThat(shown.get("alt")).isEqualTo("Un quai");
    assertThat(seen(shown)).isFalse();
    platform.editor().publish(picture, "und", "fr");
    assertThat(seen(picture(Actor.SYSTEM, theme))).isTrue();
  }

  @Test
  void whatReadersGetOfAPictureStaysAsTheyGetIt() {
    UUID picture = described();
    platform.editor().publish(picture, "und");
    UUID theme = media.themeWith(picture, "fr");
    platform.editor().save(picture, "und", TestMedia.shared("image/png", "Renamed").build());

    Content shown = picture(Actor.SYSTEM, theme);

    assertThat(shown.get("name")).isEqualTo("The old quay");
    assertThat(shown.get("alt")).isEqualTo("Un quai");
  }

  @Test
  void aPictureInTheTrashIsNotShown() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");

    platform.get(TrashEntry.class).trash(Actor.SYSTEM, picture);

    assertThat(picture(Actor.SYSTEM, theme)).isNull();
  }

  @Test
  void whoMayNotReadMediaSeesNoDraftOfOne() {
    UUID picture = described();
    UUID theme = media.themeWith(picture, "fr");
    Actor reader = new Actor("account/" + UUID.randomUUID(), "Rémi");
    TestPolicy.allow(reader, "read theme");

    assertThat(picture(reader, theme)).isNull();
  }

  @Test
  void aLinkShowsThePicturesOfItsDraftAndNoOthersWhileItIsGood() {
    UUID picture = described();
    UUID other = described();
    UUID theme = media.themeWith(picture, "fr");
    SharePreview action = platform.get(SharePreview.class);
    Shared shared = action.share(Actor.SYSTEM, theme, "fr", HOUR);
    OpenPreview open = platform.get(OpenPreview.class);

    Content content = open.open(shared.secret()).orElseThrow().content();
    assertThat(((Content) content.get("illustration")).id()).isEqualTo(picture);
    assertThat(open.uses(shared.secret(), picture)).isTrue();
    assertThat(open.uses(shared.secret(), other)).isFalse();
    assertThat(open.uses(shared.secret(), theme)).isFalse();
    assertThat(open.uses(Secret.random(""), picture)).isFalse();

    action.revoke(Actor.SYSTEM, theme, shared.link().id());
    assertThat(open.uses(shared.secret(), picture)).isFalse();
  }

  @Test
  void aLinkGoesOnShowingThePictureOfItsRevisionAndNoLaterOne() {
    UUID picture = described();
    UUID later = described();
    UUID theme = media.themeWith(picture, "fr");
    Shared shared = platform.get(SharePreview.class).share(Actor.SYSTEM, theme, "fr", HOUR);

    platform
        .editor()
        .save(
            theme,
            "und",
            JsonText.object().add("position", 1).add("illustration", later.toString()).build());

    OpenPreview open = platform.get(OpenPreview.class);
    assertThat(open.uses(shared.secret(), later)).isFalse();
    assertThat(open.uses(shared.secret(), picture)).isTrue();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, picture);
    assertThat(open.uses(shared.secret(), picture)).isFalse();
  }

  private UUID described() {
    UUID picture = media.of("image/png", "The old quay");
    media.describe(picture, "fr", "Un quai");
    return picture;
  }

  private Content picture(Actor actor, UUID theme) {
    Optional<Content> shown = platform.get(PreviewContent.class).preview(actor, theme, "fr");
    return (Content) shown.orElseThrow().get("illustration");
  }

  private boolean seen(Content picture) {
    return platform.get(CheckSeen.class).isSeen(Medium.of(picture).orElseThrow());
  }
}
