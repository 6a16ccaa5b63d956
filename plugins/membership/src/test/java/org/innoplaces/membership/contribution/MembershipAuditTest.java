package org.innoplaces.membership.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.innoplaces.membership.Move;
import org.innoplaces.problem.Message;
import org.junit.jupiter.api.Test;

class MembershipAuditTest {

  private final MembershipAudit names = new MembershipAudit();

  @Test
  void hasWordsForEveryMoveThatIsRecorded() {
    for (Move move : Move.values()) {
      move.audit().ifPresent(action -> assertThat(names.actions()).containsKey(action));
    }
  }

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(names.actions().values()).allSatisfy(MembershipAuditTest::isTranslated);
    assertThat(names.subjects().values()).allSatisfy(MembershipAuditTest::isTranslated);
  }

  private static void isTranslated(Message words) {
    assertThat(words.in(Locale.FRENCH))
        .doesNotContain("audit.")
        .isNotEqualTo(words.in(Locale.ENGLISH));
  }
}
