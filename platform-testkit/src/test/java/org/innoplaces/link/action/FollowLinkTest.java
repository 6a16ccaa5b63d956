package org.innoplaces.link.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.innoplaces.account.Secret;
import org.innoplaces.link.LinkIsOver;
import org.innoplaces.link.UnknownLink;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class FollowLinkTest {

  private static final Duration LIFE = Duration.ofDays(2);

  private final TestPlatform platform;
  private final String subject = UUID.randomUUID().toString();

  FollowLinkTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void doesOnlyOnceWhatItIsForAndOnlyWhenAsked() {
    Secret secret = give(CountedDeed.PURPOSE, subject);

    assertThat(follow().look(secret).text().in(Locale.ENGLISH)).isEqualTo("Counts " + subject);
    assertThat(CountedDeed.DONE).doesNotContain(subject);
    assertThat(follow().follow(secret).in(Locale.ENGLISH)).isEqualTo("Counted " + subject);
    assertThatThrownBy(() -> follow().follow(secret))
        .isInstanceOf(LinkIsOver.class)
        .hasMessageContaining("already been done");
    assertThatThrownBy(() -> follow().look(secret)).isInstanceOf(LinkIsOver.class);
    assertThat(CountedDeed.DONE).containsOnlyOnce(subject);
  }

  @Test
  void isNoLongerGoodWhenItsTimeIsOver() {
    Secret secret = give(CountedDeed.PURPOSE, subject);

    platform.clock().advance(LIFE);

    assertThatThrownBy(() -> follow().follow(secret))
        .isInstanceOf(LinkIsOver.class)
        .hasMessageContaining("not used in time");
  }

  @Test
  void staysGoodWhenItsDeedIsRefused() {
    Secret secret = give(CountedDeed.PURPOSE, "refuse" + subject);

    assertThatThrownBy(() -> follow().follow(secret)).isInstanceOf(InvalidInput.class);

    assertThat(follow().look(secret)).isNotNull();
  }

  @Test
  void endsWhenANewerOneIsGivenForTheSame() {
    Secret first = give(CountedDeed.PURPOSE, subject);
    Secret second = give(CountedDeed.PURPOSE, subject);

    assertThatThrownBy(() -> follow().look(first)).isInstanceOf(UnknownLink.class);
    assertThat(follow().look(second)).isNotNull();
  }

  @Test
  void leadsNowhereWhenNobodyKnowsWhatItIsFor() {
    Secret orphan = give("gone.plugin", subject);

    assertThatThrownBy(() -> follow().look(orphan)).isInstanceOf(UnknownLink.class);
    assertThatThrownBy(() -> follow().look(new Secret("go" + subject)))
        .isInstanceOf(UnknownLink.class);
  }

  @Test
  void isForgottenThirtyDaysAfterItsEnd() {
    Secret secret = give(CountedDeed.PURPOSE, subject);

    platform.clock().advance(LIFE.plusDays(31));
    platform.get(ApplyRetention.class).run();

    assertThatThrownBy(() -> follow().look(secret)).isInstanceOf(UnknownLink.class);
  }

  private FollowLink follow() {
    return platform.get(FollowLink.class);
  }

  private Secret give(String purpose, String about) {
    String[] address = new String[1];
    platform.inTransaction(
        () -> address[0] = platform.get(GiveLink.class).give(purpose, about, LIFE, Locale.FRENCH));
    assertThat(address[0]).contains("/fr/link/go");
    return new Secret(address[0].substring(address[0].lastIndexOf('/') + 1));
  }
}
