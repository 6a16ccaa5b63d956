package org.innoplaces.contact.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.innoplaces.contact.action.GivePass;
import org.innoplaces.contact.action.PassOnOrReceive;
import org.innoplaces.contact.action.ReadSubjects;
import org.innoplaces.contact.action.Work;
import org.innoplaces.http.SiteName;
import org.innoplaces.testkit.EachDatabase;
import org.innoplaces.testkit.TestForm;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

class ContactPageTest {

  private final TestPlatform platform = EachDatabase.h2();
  private final TestForm form = platform.get(TestForm.class);

  @Test
  void goesOnToThanksThatCanBeReloaded() {
    form.send(
        Map.of(
            "name",
            "Zoé",
            "email",
            "zoe@lab.example",
            "subject",
            "join",
            "message",
            "Hello",
            "altcha",
            Work.done(platform)));

    assertThat(page().isTaken()).isTrue();
    assertThat(form.went()).isEqualTo("/fr/contact?arrived=yes");
  }

  @Test
  void staysWithWhatIsWrongAndTheChosenSubject() {
    form.send(Map.of("name", "Zoé", "email", "zoe", "subject", "press", "message", "Hello"));
    ContactPage page = page();

    assertThat(page.isTaken()).isFalse();
    assertThat(page.isTaken()).isFalse();
    assertThat(form.went()).isEmpty();
    assertThat(form.problems()).hasSize(1);
    assertThat(page.getSubjects().stream().filter(SubjectLine::chosen))
        .extracting(SubjectLine::name)
        .containsExactly("press");
  }

  @Test
  void namesTheFieldsThatAreWrongAndWhereTheyAre() {
    form.send(Map.of("name", "", "email", "zoe", "message", "é".repeat(20_001)));
    ContactPage page = page();

    assertThat(page.isTaken()).isFalse();
    assertThat(page.getProblems())
        .extracting(FieldProblem::anchor)
        .containsExactly("contact-subject", "contact-name", "contact-email", "contact-message");
    assertThat(page.getProblems())
        .extracting(FieldProblem::field)
        .contains("Votre nom", "Votre adresse électronique");
  }

  @Test
  void saysThatAMessageIsNotSentBeforeItIsConfirmed() {
    form.send(
        Map.of(
            "name",
            "Zoé",
            "email",
            "old@lab.example",
            "subject",
            "join",
            "message",
            "Old form",
            "pass",
            "forged"));

    assertThat(page().isTaken()).isTrue();
    assertThat(form.went()).isEqualTo("/fr/contact?arrived=to-confirm");
    form.send(Map.of("arrived", "to-confirm"));
    assertThat(page().isToConfirm()).isTrue();
  }

  @Test
  void offersTheSubjectsOfTheBeginningInTheirOrder() {
    assertThat(page().getSubjects())
        .extracting(SubjectLine::title)
        .startsWith("Rejoindre le réseau", "Accueillir une session")
        .endsWith("Autre chose");
  }

  private ContactPage page() {
    return new ContactPage(
        form,
        platform.get(ReadSubjects.class),
        platform.get(PassOnOrReceive.class),
        platform.get(SiteName.class),
        platform.get(GivePass.class));
  }
}
