package org.innoplaces.site.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.innoplaces.access.Actor;
import org.innoplaces.content.delivery.ReadScope;
import org.innoplaces.content.delivery.TestSite;
import org.innoplaces.content.delivery.action.ReadContent;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.content.entry.action.TrashEntry;
import org.innoplaces.content.entry.action.UnpublishEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers never lose the settings of the site, whoever tries. */
@OnEachDatabase
class SettingsStayTest {

  private final TestPlatform platform;
  private UUID site;

  SettingsStayTest(TestPlatform platform) {
    this.platform = platform;
  }

  @BeforeEach
  void frenchAndEnglish() {
    TestSite.isThere(platform);
    site = platform.get(ContentRepository.class).entriesOf("site").get(0).id();
  }

  @AfterEach
  void isStillThere() {
    assertThat(platform.get(ReadContent.class).single(ReadScope.now("fr"), "site")).isPresent();
  }

  @Test
  void areNotUnpublished() {
    assertThat(refused(() -> unpublish("fr", "und"))).isEqualTo("site-stays");
    assertThat(refused(() -> unpublish("und"))).isEqualTo("site-stays");
    assertThat(refused(() -> unpublish("fr"))).isEqualTo("site-stays");
  }

  @Test
  void areNotTrashed() {
    assertThat(refused(() -> platform.get(TrashEntry.class).trash(Actor.SYSTEM, site)))
        .isEqualTo("site-stays");
  }

  @Test
  void doNotExpire() {
    Instant end = platform.clock().instant().plusSeconds(60);
    PublicationOrder order =
        new PublicationOrder(Set.of("fr", "und"), Optional.empty(), Optional.of(end));

    assertThat(refused(() -> platform.editor().publish(site, order))).isEqualTo("site-stays");
  }

  @Test
  void mayLoseOneOfSeveralLanguages() {
    platform.editor().save(site, "en", JsonText.object().add("name", "Test").build());
    platform.editor().publish(site, "en");

    unpublish("en");

    assertThat(
            platform
                .get(ContentRepository.class)
                .localesPublishedFrom(site, platform.clock().instant()))
        .containsExactlyInAnyOrder("fr", "und");
  }

  private void unpublish(String... locales) {
    platform
        .get(UnpublishEntry.class)
        .unpublish(Actor.SYSTEM, site, Set.of(locales), Optional.empty());
  }

  private static String refused(ThrowingCallable deed) {
    Conflict refused = catchThrowableOfType(Conflict.class, deed);
    Problem problem = refused.problems().get(0);
    assertThat(problem.text(Locale.FRENCH)).startsWith("Les réglages du site restent publiés");
    return problem.code();
  }
}
