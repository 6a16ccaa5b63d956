package org.innoplaces.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Answers;
import org.innoplaces.membership.Applicants;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationsResourceTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final ApplicationsResource resource = platform.get(ApplicationsResource.class);
  private final String email = Applicants.email();

  @Test
  void namesTheMemberThatIsWrong() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> send(document(Map.of("email", email, "name", "Z"))));
    assertThat(refusal.problems())
        .extracting(problem -> problem.source().value())
        .contains("/data/attributes/answers/why");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|/data/attributes/answers",
        "{\"answers\":7}|/data/attributes/answers",
        "{\"answers\":{\"nope\":\"x\"}}|/data/attributes/answers/nope",
        "{\"answers\":{\"why\":[]}}|/data/attributes/answers/why",
        "{\"answers\":{},\"state\":\"accepted\"}|/data/attributes/state"
      })
  void refusesWhatIsNoSetOfAnswers(String attributes, String place) {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                send(
                    "{\"data\":{\"type\":\"membership-applications\",\"attributes\":"
                        + attributes
                        + "}}"));
    assertThat(refusal.problems().get(0).source().value()).isEqualTo(place);
  }

  private void send(String document) {
    resource.receive(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String document(Map<String, String> answers) {
    return JsonText.object()
        .add(
            "data",
            JsonText.object()
                .add("type", "membership-applications")
                .add(
                    "attributes",
                    JsonText.object()
                        .add("locale", "fr")
                        .add("answers", new Answers(answers).write())))
        .build()
        .toString();
  }
}
