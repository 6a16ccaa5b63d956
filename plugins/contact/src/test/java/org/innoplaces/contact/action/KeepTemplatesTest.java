package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactPlugin;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.ReplyTemplate;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Team;
import org.innoplaces.contact.WantedTemplate;
import org.innoplaces.contact.Writing;
import org.innoplaces.problem.ChangedMeanwhile;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Stamp;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class KeepTemplatesTest {

  private final TestPlatform platform;
  private final KeepTemplates templates;
  private final FillTemplate fill;
  private final Actor ada;

  KeepTemplatesTest(TestPlatform platform) {
    this.platform = platform;
    this.templates = platform.get(KeepTemplates.class);
    this.fill = platform.get(FillTemplate.class);
    this.ada = Team.answering(platform, "Ada Roux");
  }

  @Test
  void beginsAnAnswerInThePersonsLanguage() {
    String title = add(Map.of("fr", "Bonjour {name},\r\n\r\nmerci. {me}", "en", "Hello {name}"));
    OpenedConversation zoe = receive("Zoé {me}", Locale.FRENCH);

    assertThat(fill.fill(ada, zoe, id(title))).isEqualTo("Bonjour Zoé {me},\n\nmerci. Ada Roux");
    assertThat(fill.fill(ada, receive("Ali", Locale.ENGLISH), id(title))).isEqualTo("Hello Ali");
  }

  @Test
  void offersThoseOnlyThatSpeakIt() {
    String title = add(Map.of("fr", "Bonjour", "en", "  "));

    assertThat(titles(Locale.FRENCH)).contains(title);
    assertThat(titles(Locale.ENGLISH)).doesNotContain(title);
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    WantedTemplate wanted =
        new WantedTemplate(" ", Map.of("fr", "{nom} {", "en", "x".repeat(10_001)));

    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> templates.add(ada, wanted));

    assertThat(refused.problems())
        .extracting(problem -> problem.source().value())
        .containsExactlyInAnyOrder("/title", "/text-fr", "/text-fr", "/text-en");
    assertThatThrownBy(() -> templates.add(ada, new WantedTemplate("Nothing", Map.of())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void takesNoChangeOverThatOfSomebodyElse() {
    String id = id(add(Map.of("fr", "Un")));
    Stamp before = templates.one(ada, id).stamped().stamp();
    WantedTemplate two = new WantedTemplate("Two", Map.of("fr", "Deux"));
    templates.change(ada, id, before, two);

    assertThatThrownBy(
            () -> templates.change(ada, id, before, new WantedTemplate("3", Map.of("fr", "Trois"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(templates.one(ada, id).text(Locale.FRENCH)).contains("Deux");

    templates.remove(ada, id);
    assertThatThrownBy(() -> templates.one(ada, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> templates.one(ada, "nowhere")).isInstanceOf(NotFound.class);
  }

  @Test
  void areForThoseWhoAnswer() {
    Actor reader = Team.member(platform, "Rita", ContactPlugin.READ);

    assertThatThrownBy(() -> templates.all(reader)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> templates.add(reader, new WantedTemplate("A", Map.of("fr", "B"))))
        .isInstanceOf(AccessDenied.class);
  }

  private String add(Map<String, String> texts) {
    String title = "T" + UUID.randomUUID();
    templates.add(ada, new WantedTemplate(title, texts));
    return title;
  }

  private String id(String title) {
    return templates.all(ada).stream()
        .filter(one -> one.title().equals(title))
        .map(one -> one.id().toString())
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles(Locale locale) {
    return fill.fitting(ada, receive("Zoé", locale)).stream().map(ReplyTemplate::title).toList();
  }

  private OpenedConversation receive(String name, Locale locale) {
    String email = "t" + UUID.randomUUID() + "@lab.example";
    Sender sender = new Sender(name, email, "", locale);
    UUID id = platform.get(ReceiveMessage.class).receive(new Writing(sender, "press", "Hello"));
    return platform.get(ReadInbox.class).one(ada, id);
  }
}
