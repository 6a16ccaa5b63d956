package org.innoplaces.site.action;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.extension.SubjectHandler;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class HandOverLetterTest {

  private final TestPlatform platform;

  HandOverLetterTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void goesWhereTheFirstHandlerOfTheSubjectSaysAndAsksTheNextOnlyWhenItDoesNotAnswer() {
    assertThat(handOver("echo", "/fr/join/draft/a1_B~c?step=2"))
        .hasValue("/fr/join/draft/a1_B~c?step=2");
    assertThat(handOver("echo", "nothing")).hasValue("/fr/fallback");
    assertThat(handOver("press", "/fr/join")).isEmpty();
    long before = kept();
    assertThat(handOver("echo", "fail")).hasValue("/fr/fallback");
    assertThat(kept()).as("nothing of what failed").isEqualTo(before).isPositive();
  }

  @Test
  void goesNowhereButToAPathOfThisSite() {
    long before = kept();
    for (String nowhere :
        List.of(
            "https://elsewhere.example/",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "fr/join",
            "",
            "/",
            "/fr/join?email=zoe@lab.example",
            "/fr/join/zoe%40lab.example",
            "/fr/join\r\nSet-Cookie: a=b",
            "/fr/join\n",
            "/fr/" + "a".repeat(500))) {
      assertThat(handOver("echo", nowhere)).as(nowhere).hasValue("/fr/fallback");
    }
    assertThat(kept()).as("nothing of those that named no path").isEqualTo(before);
  }

  private Optional<String> handOver(String subject, String text) {
    return platform
        .get(HandOverLetter.class)
        .handOver(
            new VisitorLetter(subject, "Zoé", "zoe@lab.example", "Atelier", text, Locale.FRENCH));
  }

  private long kept() {
    return platform.inTransaction(
        () ->
            (Long)
                platform
                    .entityManager()
                    .createQuery("select count(e) from AuditEntry e where e.action = 'test.kept'")
                    .getSingleResult());
  }

  /** Keeps what it gets, and does as the text says. */
  @ApplicationScoped
  static class Echo implements SubjectHandler {

    private final RecordAudit audit;

    protected Echo() {
      this(null);
    }

    @Inject
    Echo(RecordAudit audit) {
      this.audit = audit;
    }

    @Override
    public String subject() {
      return "echo";
    }

    @Override
    public Optional<String> takeOver(VisitorLetter letter) {
      audit.record(Actor.SYSTEM, new AuditFact("test.kept", "letter", "{}"));
      if (letter.text().equals("fail")) {
        throw new IllegalArgumentException("It fails");
      }
      return Optional.of(letter.text()).filter(text -> !text.equals("nothing"));
    }
  }

  /** Comes second, and takes everything. */
  @ApplicationScoped
  static class Fallback implements SubjectHandler {

    @Override
    public String subject() {
      return "echo";
    }

    @Override
    public Optional<String> takeOver(VisitorLetter letter) {
      return Optional.of("/fr/fallback");
    }
  }
}
