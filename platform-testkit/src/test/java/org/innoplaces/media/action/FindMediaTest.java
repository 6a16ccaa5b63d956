package org.innoplaces.media.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.media.ListedMedium;
import org.innoplaces.media.MediaKind;
import org.innoplaces.media.MediaPage;
import org.innoplaces.media.MediaQuery;
import org.innoplaces.media.MediaQuery.Condition;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How editors find media. */
@OnEachDatabase
class FindMediaTest {

  private final TestPlatform platform;
  private final FindMedia find;
  private final TestMedia media;
  private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

  FindMediaTest(TestPlatform platform) {
    this.platform = platform;
    this.find = platform.get(FindMedia.class);
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
  void findsByWordsOfNameAndAlternativeText() {
    UUID quay = media.of("image/png", "Quay " + mark);
    media.describe(quay, "fr", "Un bâteau " + mark);
    media.of("image/png", "Garden " + mark);

    assertThat(ids(search("bateau " + mark))).containsExactly(quay);
    assertThat(ids(search(mark))).hasSize(2).contains(quay);
  }

  @Test
  void findsByTagAndNamesAllTags() {
    UUID quay = media.of("image/png", "Quay", mark, "water");
    media.of("image/png", "Garden", mark + "-other");

    MediaPage page = find(new Condition(no(), Optional.of(mark), Optional.empty(), false, false));

    assertThat(ids(page)).containsExactly(quay);
    assertThat(page.tags()).contains(mark, mark + "-other", "water").isSorted();
  }

  @Test
  void findsByKindAndIsNotFooledByAName() {
    UUID drawing = media.of("image/svg+xml", mark);
    UUID plan = media.of("application/pdf", mark + " \"mediaType\":\"image/svg+xml\"");

    assertThat(ids(kind(MediaKind.DRAWING))).containsExactly(drawing);
    assertThat(ids(kind(MediaKind.DOCUMENT))).containsExactly(plan);
    assertThat(ids(kind(MediaKind.PICTURE))).isEmpty();
  }

  @Test
  void findsWhatNothingRefersTo() {
    UUID used = media.of("image/png", "Used " + mark);
    UUID unused = media.of("image/png", "Unused " + mark);
    media.themeWith(used, "fr");

    MediaPage page = find(new Condition(Optional.of(mark), no(), Optional.empty(), true, false));

    assertThat(ids(page)).containsExactly(unused);
    assertThat(search(mark).media())
        .extracting(ListedMedium::uses)
        .containsExactlyInAnyOrder(0L, 1L);
  }

  @Test
  void findsWhatLiesInTheTrashOnlyThere() {
    UUID gone = media.of("image/png", "Gone " + mark);
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, gone);

    assertThat(ids(search(mark))).isEmpty();
    assertThat(ids(find(new Condition(Optional.of(mark), no(), Optional.empty(), false, true))))
        .containsExactly(gone);
  }

  @Test
  void sendsTheSameNumberOfStatementsForOneAndForForty() {
    media.of("image/png", "Picture " + mark);
    int one = platform.statements().during(() -> search(mark)).size();
    for (int i = 1; i < 40; i++) {
      UUID next = media.of("image/png", "Picture " + i + " " + mark, mark);
      media.describe(next, "fr", "Image " + i);
    }

    List<String> statements = platform.statements().during(() -> search(mark));

    assertThat(statements).hasSize(one).hasSizeLessThanOrEqualTo(6);
    assertThat(search(mark).media()).hasSize(40);
  }

  @Test
  void isOnlyForThoseWhoMayReadMedia() {
    assertThatThrownBy(() -> find.find(Actor.ANONYMOUS, new MediaQuery("fr", Condition.NONE, 0, 1)))
        .isInstanceOf(AccessDenied.class);
  }

  private MediaPage search(String words) {
    return find(new Condition(Optional.of(words), no(), Optional.empty(), false, false));
  }

  private MediaPage kind(MediaKind kind) {
    return find(new Condition(Optional.of(mark), no(), Optional.of(kind), false, false));
  }

  private MediaPage find(Condition condition) {
    return find.find(Actor.SYSTEM, new MediaQuery("fr", condition, 0, 50));
  }

  private static List<UUID> ids(MediaPage page) {
    return page.media().stream().map(medium -> medium.text().id()).toList();
  }

  private static Optional<String> no() {
    return Optional.empty();
  }
}
