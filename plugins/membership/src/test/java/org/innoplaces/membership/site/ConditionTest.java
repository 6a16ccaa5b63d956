package org.innoplaces.membership.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.innoplaces.json.JsonText;
import org.innoplaces.membership.Applicants;
import org.innoplaces.membership.action.FileApplication;
import org.innoplaces.membership.action.ReadForm;
import org.innoplaces.membership.form.ApplicationForm;
import org.innoplaces.membership.form.FormDefinition;
import org.innoplaces.membership.form.FormRepository;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConditionTest {

  private static final FormDefinition FORM =
      FormDefinition.read(
          JsonText.parse(
              """
              {"sections":[{"title":{"fr":"Vous","en":"You"},"questions":[
                {"name":"name","kind":"line","label":{"en":"Name"},"required":true},
                {"name":"email","kind":"email","label":{"en":"Address"},"required":true},
                {"name":"host","kind":"choice","label":{"en":"Do you host?"},"required":true,
                 "options":[{"value":"y","label":{"en":"Gladly"}},
                   {"value":"n","label":{"en":"No"}}]},
                {"name":"seats","kind":"line","label":{"en":"Seats"},"required":true,
                 "when":{"question":"host","is":"y"}}]}]}
              """));

  private final TestPlatform platform = EachDatabase.h2();
  private final FileApplication file = platform.get(FileApplication.class);
  private final Applicants people = new Applicants(platform);
  private final String email = Applicants.email();
  private ApplicationForm before;

  @BeforeEach
  void askThis() {
    before = platform.get(ReadForm.class).current();
    add(before.version() + 1, FORM);
  }

  @AfterEach
  void askAsBefore() {
    add(before.version() + 2, before.definition());
  }

  @Test
  void asksOnlyThoseWhomItConcerns() {
    assertThat(refused(answers("y"))).containsExactly("/answers/seats");

    Map<String, String> other = answers("n");
    other.put("seats", "twenty");
    file.send(Applicants.typed(other));
    assertThat(people.newest(email).answers().values()).doesNotContainKey("seats");
  }

  @Test
  void keepsInADraftWhatMayBeAskedAgain() {
    Map<String, String> draft = answers("n");
    draft.put("seats", "twenty");
    file.save(Applicants.typed(draft));

    assertThat(people.newest(email).answers().of("seats")).isEqualTo("twenty");
  }

  @Test
  void refusesAnAnswerThatIsNotOffered() {
    assertThat(refused(answers("perhaps"))).containsExactly("/answers/host");
  }

  @Test
  void saysWhomAQuestionConcerns() {
    List<SectionLine> lines =
        new FormLines(Locale.ENGLISH, Map.of(), Map.of(), List.of(), question -> false).of(FORM);

    assertThat(lines.get(0).lines().get(3).help())
        .isEqualTo("Only if you answered “Gladly” to “Do you host?”.");
    assertThat(lines.get(0).lines().get(0).help()).isNull();
  }

  @Test
  void isKeptAsItWasWritten() {
    assertThat(FormDefinition.read(FORM.write())).isEqualTo(FORM);
  }

  private Map<String, String> answers(String host) {
    return new HashMap<>(Map.of("name", "Zoé", "email", email, "host", host));
  }

  private List<String> refused(Map<String, String> answers) {
    InvalidInput refusal =
        catchThrowableOfType(InvalidInput.class, () -> file.send(Applicants.typed(answers)));
    return refusal.problems().stream().map(problem -> problem.source().value()).toList();
  }

  private void add(int version, FormDefinition definition) {
    platform.inTransaction(
        () ->
            platform
                .get(FormRepository.class)
                .add(
                    new ApplicationForm(
                        version, definition, "system", platform.clock().instant())));
  }
}
