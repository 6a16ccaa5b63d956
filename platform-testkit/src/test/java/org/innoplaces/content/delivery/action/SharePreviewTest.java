package org.innoplaces.content.delivery.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.account.Secret;
import org.innoplaces.content.delivery.Content;
import org.innoplaces.content.delivery.PreviewLink;
import org.innoplaces.content.delivery.SharedPreview;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.SharePreview.Shared;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.manage.action.TestPolicy;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to drafts: what they show, how long, and to whom they are given. */
@OnEachDatabase
class SharePreviewTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final TestPlatform platform;
  private final UUID entry;

  SharePreviewTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @BeforeEach
  void aDraft() {
    TestSite.isThere(platform);
    platform.editor().save(entry, "und", JsonText.object().add("weight", 3).build());
    save("Brouillon");
  }

  @Test
  void showsTheRevisionsOfTheMomentWhateverIsSavedLater() {
    Secret secret = share(HOUR).secret();
    save("Autre chose");
    platform.editor().save(entry, "und", JsonText.object().add("weight", 9).build());

    Content shown = open(secret).orElseThrow().content();

    assertThat(shown.get("title")).isEqualTo("Brouillon");
    assertThat(shown.get("weight").toString()).isEqualTo("3");
    assertThat(open(share(HOUR).secret()).orElseThrow().content().get("title"))
        .isEqualTo("Autre chose");
  }

  @Test
  void endsWhenItsTimeIsOver() {
    Secret secret = share(HOUR).secret();
    platform.clock().advance(HOUR.minusSeconds(1));
    assertThat(open(secret)).isPresent();

    platform.clock().advance(Duration.ofSeconds(1));

    assertThat(open(secret)).isEmpty();
    assertThat(platform.get(SharePreview.class).links(Actor.SYSTEM, entry)).isEmpty();
  }

  @Test
  void endsAtOnceWhenItIsWithdrawn() {
    Shared shared = share(HOUR);
    SharePreview action = platform.get(SharePreview.class);
    assertThat(action.links(Actor.SYSTEM, entry))
        .extracting(PreviewLink::id)
        .containsExactly(shared.link().id());

    action.revoke(Actor.SYSTEM, entry, shared.link().id());

    assertThat(open(shared.secret())).isEmpty();
    assertThat(action.links(Actor.SYSTEM, entry)).isEmpty();
    assertThatThrownBy(() -> action.revoke(Actor.SYSTEM, entry, shared.link().id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsNothingOfAnEntryInTheTrash() {
    Secret secret = share(HOUR).secret();

    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);

    assertThat(open(secret)).isEmpty();
  }

  @Test
  void keepsTheDigestOnly() {
    Shared shared = share(HOUR);

    Object stored =
        platform
            .entityManager()
            .createNativeQuery("select digest from preview_link where entry_id = ?1")
            .setParameter(1, entry)
            .getSingleResult();

    assertThat(stored).isEqualTo(shared.secret().digest()).isNotEqualTo(shared.secret().value());
    assertThat(open(new Secret(stored.toString()))).isEmpty();
  }

  @Test
  void refusesOddTimesAndEmptyEntries() {
    UUID empty = platform.editor().create("note");
    SharePreview action = platform.get(SharePreview.class);

    assertThatThrownBy(() -> share(PreviewLink.LONGEST_LIFE.plusSeconds(1)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> share(Duration.ZERO)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> action.share(Actor.SYSTEM, empty, "fr", HOUR))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whoOnlyReadsGivesNoLinks() {
    Actor reader = new Actor("account/" + UUID.randomUUID(), "Rémi");
    TestPolicy.allow(reader, "read note");
    Shared shared = share(HOUR);
    SharePreview action = platform.get(SharePreview.class);

    assertThat(action.links(reader, entry)).hasSize(1);
    assertThatThrownBy(() -> action.share(reader, entry, "fr", HOUR))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> action.revoke(reader, entry, shared.link().id()))
        .isInstanceOf(AccessDenied.class);
  }

  private Shared share(Duration life) {
    return platform.get(SharePreview.class).share(Actor.SYSTEM, entry, "fr", life);
  }

  private Optional<SharedPreview> open(Secret secret) {
    return platform.get(OpenPreview.class).open(secret);
  }

  private void save(String title) {
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());
  }
}
