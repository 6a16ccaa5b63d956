package org.innoplaces.membership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.membership.Applicants;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An address that has an application gives no more work than one that has none, so that the time of
 * an answer does not tell which it is: {@link SameAnswerTimeTest} measures that.
 */
class SameAnswerTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final Applicants people = new Applicants(platform);
  private final String known = Applicants.email();

  @BeforeEach
  void haveOneAndWarmUp() {
    people.submitted(known);
    applyAgain(Applicants.email());
    find(Applicants.email());
  }

  @Test
  void toWhoAppliesAgain() {
    List<String> forUnknown = platform.statements().during(() -> applyAgain(Applicants.email()));
    List<String> forKnown =
        platform.statements().during(() -> applyAgain(known.toUpperCase(Locale.ROOT)));

    assertThat(forKnown).containsExactlyInAnyOrderElementsOf(forUnknown);
  }

  @Test
  void toWhoHasLostTheLink() {
    List<String> forUnknown = platform.statements().during(() -> find(Applicants.email()));
    List<String> forKnown = platform.statements().during(() -> find(known));

    assertThat(forKnown).containsExactlyInAnyOrderElementsOf(forUnknown);
  }

  private void applyAgain(String email) {
    Map<String, String> answers = Applicants.answers(email);
    answers.put("why", "Once more");
    assertThat(platform.get(FileApplication.class).send(Applicants.typed(answers))).isNotNull();
  }

  private void find(String email) {
    platform.get(FindLink.class).send(email);
  }
}
