package org.innoplaces.contact.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.ReceiveMessage;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.RegisterLine;
import org.innoplaces.privacy.action.ApplyRetention;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.privacy.action.ReadRegister;
import org.innoplaces.site.SentFile;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEachDatabase
class ContactDataTest {

  private static final String DATA = "contact.conversations";

  private final TestPlatform platform;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String name = "Élodie Quinault" + mark;
  private final String email = "e.quinault-" + mark + "@lab.example";

  ContactDataTest(TestPlatform platform) {
    this.platform = platform;
  }

  @Test
  void saysInTheRegisterWhatIsKeptInBothLanguages() {
    RegisterLine line =
        platform.get(ReadRegister.class).all(Actor.SYSTEM).stream()
            .filter(one -> one.processing().id().equals(DATA))
            .findFirst()
            .orElseThrow();

    assertThat(line.processing().kept()).contains(Duration.ofDays(1095));
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(line.processing().words().end().in(locale)).doesNotContain("privacy.");
      assertThat(line.processing().words().data().in(locale)).doesNotContain("privacy.");
    }
  }

  @ParameterizedTest
  @CsvSource({"press, 365", "join, 1095"})
  void keepsAConversationForTheTimeOfItsSubjectAndNotADayLonger(String subject, int days) {
    Sender sender = new Sender(name, email, "Atelier", Locale.FRENCH);
    SentFile file = new SentFile(mark + ".txt", ("I am " + mark).getBytes(UTF_8), true);
    Writing writing = new Writing(sender, subject, "Hello", List.of(file));
    UUID id = platform.get(ReceiveMessage.class).receive(writing);
    note(id, "Call " + mark + " back");
    assertThat(platform.places(mark)).contains("contact_file.content", "contact_letter.text");

    platform.clock().advance(Duration.ofDays(days - 1));
    platform.get(ApplyRetention.class).run();
    assertThat(find(id)).isPresent();
    assertThat(letters(id)).hasSize(2);

    platform.clock().advance(Duration.ofDays(2));
    assertThat(line().due()).isPositive();
    platform.get(ApplyRetention.class).run();
    assertThat(find(id)).isEmpty();
    assertThat(letters(id)).isEmpty();
    assertThat(platform.places(mark)).isEmpty();
    assertThat(line().due()).isZero();
  }

  @Test
  void keepsSpamForThirtyDaysWhateverTheSubject() {
    UUID id = receive(name, email, "join", "Buy now");
    platform.inTransaction(
        () -> repository().find(id).orElseThrow().become("system", Conversation.State.SPAM));

    platform.clock().advance(Duration.ofDays(29));
    platform.get(ApplyRetention.class).run();
    assertThat(find(id)).isPresent();
    platform.clock().advance(Duration.ofDays(2));
    assertThat(line().due()).isPositive();
    platform.get(ApplyRetention.class).run();
    assertThat(find(id)).isEmpty();
  }

  @Test
  void handsOutWhatThePersonWroteAndWhereOthersNameThem() {
    UUID own = receive(name, email, "join", "My own words");
    UUID other = receive("Tom Berger", "tom-" + mark + "@lab.example", "other", "Ask " + name);
    lookAfter(own);

    FoundData found = platform.get(FindPerson.class).find(Actor.SYSTEM, person());

    assertThat(found.person().names()).containsExactly(name);
    assertThat(found.records().get(DATA)).hasSize(2);
    assertThat(found.records().get(DATA).get(0).subject()).isEqualTo("contact-conversation/" + own);
    assertThat(found.records().get(DATA).toString())
        .contains("My own words", email)
        .doesNotContain("tom-" + mark);
    assertThat(found.records().get(DATA).get(1).subject())
        .isEqualTo("contact-letter/" + letters(other).get(0).id());
  }

  @Test
  void leavesNothingOfSomebodyWhoIsErased() {
    UUID own = receive(name, email, "join", "I am " + name);
    UUID other = receive("Tom Berger", "tom-" + mark + "@lab.example", "other", "Ask " + name);
    note(other, "Call " + email + " back");
    lookAfter(own);
    assertThat(platform.places(name, email)).hasSizeGreaterThan(4);

    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person());

    assertThat(platform.places(name, email, "quinault" + mark)).isEmpty();
    assertThat(find(own)).isEmpty();
    assertThat(letters(other)).extracting(Letter::text).containsExactly("Ask […]", "Call […] back");
  }

  @Test
  void believesNobodyWhoWritesWithAnothersAddress() {
    String friend = "tom-" + mark + "@lab.example";
    receive("Tom Berger" + mark, email, "other", "I am not who you think");
    UUID real = receive("Tom Berger" + mark, friend, "other", "I am Tom Berger" + mark);

    assertThat(platform.get(FindPerson.class).find(Actor.SYSTEM, person()).person().names())
        .isEmpty();
    platform.get(ErasePerson.class).erase(Actor.SYSTEM, person());

    assertThat(letters(real)).extracting(Letter::text).containsExactly("I am Tom Berger" + mark);
    assertThat(find(real).orElseThrow().sender().name()).isEqualTo("Tom Berger" + mark);
  }

  private void lookAfter(UUID id) {
    platform.inTransaction(
        () -> repository().find(id).orElseThrow().become("system", Conversation.State.DONE));
  }

  private Person person() {
    return new Person(email, Set.of());
  }

  private RegisterLine line() {
    return platform.get(ReadRegister.class).all(Actor.SYSTEM).stream()
        .filter(one -> one.processing().id().equals(DATA))
        .findFirst()
        .orElseThrow();
  }

  private UUID receive(String who, String address, String subject, String text) {
    Sender sender = new Sender(who, address, "Atelier", Locale.FRENCH);
    return platform.get(ReceiveMessage.class).receive(new Writing(sender, subject, text));
  }

  private void note(UUID conversation, String text) {
    platform.inTransaction(
        () ->
            repository()
                .add(
                    new Letter(
                        TimeOrderedId.next(),
                        conversation,
                        Letter.Kind.NOTE,
                        "system",
                        text,
                        platform.clock().instant())));
  }

  private Optional<Conversation> find(UUID id) {
    return platform.inTransaction(() -> repository().find(id));
  }

  private List<Letter> letters(UUID id) {
    return platform.inTransaction(() -> repository().letters(id));
  }

  private ConversationRepository repository() {
    return platform.get(ConversationRepository.class);
  }
}
