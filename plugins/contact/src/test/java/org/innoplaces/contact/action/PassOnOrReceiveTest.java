package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Reception;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.site.ContactPage;
import org.innoplaces.http.SiteName;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.extension.SubjectHandler;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("databases")
class PassOnOrReceiveTest {

  private final TestPlatform platform;

  PassOnOrReceiveTest(Supplier<TestDatabase> database) {
    platform = TestPlatform.on(database.get()).with(JoinHandler.class).start();
  }

  static Stream<Supplier<TestDatabase>> databases() {
    return Stream.of(TestDatabase::h2, TestDatabase::postgres);
  }

  @BeforeEach
  void forget() {
    JoinHandler.GOT.clear();
  }

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void leadsOnWithWhatWasTypedAndKeepsNothing() {
    Reception arrival = take("join", " Zoé ", "Hello\r\nyou", false);

    assertThat(arrival).isEqualTo(Reception.handedOver("/fr/join/draft/s3cret"));
    assertThat(JoinHandler.GOT)
        .containsExactly(
            new VisitorLetter(
                "join", "Zoé", "zoe@lab.example", "Atelier", "Hello\nyou", Locale.FRENCH));
    assertThat(conversations()).isZero();
  }

  @Test
  void keepsWhatAFailingHandlerDoesNotTake() {
    Reception arrival = take("join", "Zoé", "fail", false);

    assertThat(arrival.receipt()).isPresent();
    assertThat(arrival.onward()).isEmpty();
    assertThat(conversations()).isEqualTo(1);
  }

  @Test
  void asksNobodyAboutOtherSubjectsNorAboutWhatIsWrongNorWhatFillsTheTrap() {
    assertThat(take("press", "Zoé", "Hello", false).receipt()).isPresent();
    assertThat(take("join", "Zoé", "Buy", true).receipt()).isPresent();
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> take("join", " ", "Hello", false));

    assertThat(refusal.problems()).hasSize(1);
    assertThat(JoinHandler.GOT).isEmpty();
  }

  @Test
  void keepsEverythingWhereNobodyTakesOver() {
    TestPlatform alone = EachDatabase.h2();
    Circumstances worked = new Circumstances("", "", false, Work.done(alone));

    Reception arrival =
        alone.get(PassOnOrReceive.class).take(writing("join", "Zoé", "Hello"), worked);

    assertThat(arrival.receipt()).isPresent();
    assertThat(arrival.receipt().orElseThrow().waits()).as("asked in spite of a proof").isFalse();
  }

  @Test
  void hasTheBrowserGoOnToThePageOfTheHandler() {
    TestForm form = platform.get(TestForm.class);
    form.send(
        Map.of("name", "Zoé", "email", "zoe@lab.example", "subject", "join", "message", "Hello"));
    ContactPage page =
        new ContactPage(
            form,
            platform.get(ReadSubjects.class),
            platform.get(PassOnOrReceive.class),
            platform.get(SiteName.class),
            platform.get(GivePass.class));

    assertThat(page.isTaken()).isTrue();
    assertThat(form.went()).isEqualTo("/fr/join/draft/s3cret");
  }

  private Reception take(String subject, String name, String text, boolean trapped) {
    return platform
        .get(PassOnOrReceive.class)
        .take(writing(subject, name, text), new Circumstances("", "", trapped, ""));
  }

  private static Writing writing(String subject, String name, String text) {
    return new Writing(
        new Sender(name, "Zoe@lab.example", "Atelier", Locale.FRENCH), subject, text);
  }

  private long conversations() {
    return platform.inTransaction(
        () ->
            (Long)
                platform
                    .entityManager()
                    .createQuery("select count(c) from Conversation c")
                    .getSingleResult());
  }

  /** Takes everything over but what tells it to fail. */
  @ApplicationScoped
  static class JoinHandler implements SubjectHandler {

    static final List<VisitorLetter> GOT = new ArrayList<>();

    @Override
    public String subject() {
      return "join";
    }

    @Override
    public Optional<String> takeOver(VisitorLetter letter) {
      if (letter.text().equals("fail")) {
        throw new IllegalArgumentException("It fails");
      }
      GOT.add(letter);
      return Optional.of("/fr/join/draft/s3cret");
    }
  }
}
