package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Publication;
import org.innoplaces.content.entry.PublicationOrder;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class PublishEntryTest {

  private final TestPlatform platform;
  private final UUID entry;

  PublishEntryTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
    platform.clock().advance(Duration.ofHours(1));
  }

  @Test
  void showsTheNewestTextFromNowOnForEver() {
    save("fr", "{'title':'Un'}");
    save("fr", "{'title':'Deux'}");

    Publication published = platform.editor().publish(entry, "fr").get(0);

    assertThat(published.revision().number()).isEqualTo(2);
    assertThat(published.from()).isEqualTo(platform.clock().instant());
    assertThat(published.until()).isEqualTo(Publication.FOREVER);
    assertThat(stored("fr")).hasSize(1);
  }

  @Test
  void leavesWhatReadersSawAsItWas() {
    save("fr", "{'title':'Un'}");
    Publication first = platform.editor().publish(entry, "fr").get(0);
    Instant then = platform.clock().instant();
    platform.clock().advance(Duration.ofDays(1));
    save("fr", "{'title':'Deux'}");
    platform.editor().publish(entry, "fr");

    Publication former =
        platform.get(ContentRepository.class).publicationsFrom(entry, "fr", then).get(0);

    assertThat(former.id()).isEqualTo(first.id());
    assertThat(former.from()).isEqualTo(then);
    assertThat(former.until()).isEqualTo(platform.clock().instant());
    assertThat(former.slug()).isEqualTo(first.slug());
    assertThat(former.revision().data().getString("title")).isEqualTo("Un");
  }

  @Test
  void tellsNoNewDateWhenNothingIsNew() {
    save("fr", "{'title':'Un'}");
    Instant first = platform.editor().publish(entry, "fr").get(0).since();
    platform.clock().advance(Duration.ofDays(1));

    Publication again = platform.editor().publish(entry, "fr").get(0);
    save("fr", "{'title':'Deux'}");
    Publication other = platform.editor().publish(entry, "fr").get(0);

    assertThat(again.from()).isEqualTo(platform.clock().instant());
    assertThat(again.since()).isEqualTo(first);
    assertThat(other.since()).isEqualTo(platform.clock().instant());
  }

  @Test
  void tellsANewDateAfterATimeInWhichNobodySawIt() {
    save("fr", "{'title':'Un'}");
    platform.editor().publish(entry, "fr");
    platform.clock().advance(Duration.ofDays(1));
    platform.editor().unpublish(entry, "fr");
    platform.clock().advance(Duration.ofDays(1));

    assertThat(platform.editor().publish(entry, "fr").get(0).since())
        .isEqualTo(platform.clock().instant());
  }

  @Test
  void publishesSharedValuesOnlyWhenTold() {
    save("fr", "{'title':'Un'}");
    save("und", "{'weight':1}");

    platform.editor().publish(entry, "fr");

    assertThat(stored("und")).isEmpty();
  }

  @Test
  void refusesALocaleWithoutAText() {
    save("fr", "{'title':'Un'}");

    assertThat(problems(PublicationOrder.now(Set.of("fr", "en"))))
        .containsExactly("no-text-in-locale");
    assertThat(stored("fr")).isEmpty();
  }

  @Test
  void refusesNoLocaleAtAll() {
    assertThat(problems(PublicationOrder.now(Set.of()))).containsExactly("no-locale /meta/locales");
  }

  @Test
  void refusesAnIncompleteTextWithAPointerToEachField() {
    save("fr", "{'title':' ','extensions':{'hello':{'mood':'far too long'}}}");

    assertThat(problems(PublicationOrder.now(Set.of("fr"))))
        .containsExactly("constraint /title", "constraint /extensions/hello/mood");
  }

  @Test
  void pointsToTheElementOfAList() {
    UUID theme = platform.editor().create("theme");
    platform.editor().save(theme, "und", json("{'position':1}"));
    platform
        .editor()
        .save(
            theme,
            "fr",
            json("{'title':'a','summary':'b','description':'c','questions':['d',' ']}"));

    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> platform.editor().publish(theme, "fr", "und"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /questions/1");
  }

  @Test
  void pointsBehindABlockOfAPluginThatIsNotThere() {
    UUID page = platform.editor().create("page");
    String blocks = "[{'type':'gone','words':'x'},{'type':'cards','items':[{'text':'y'}]}]";
    platform.editor().save(page, "fr", json("{'title':'a','blocks':" + blocks + "}"));

    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(page, "fr"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /blocks/1/items/0/title");
  }

  @Test
  void namesTheLanguageWhenSeveralArePublishedTogether() {
    save("fr", "{'title':'Un'}");
    save("en", "{'body':'x'}");

    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> platform.editor().publish(entry, "fr", "en"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /locales/en/title");
    assertThat(refused.problems().get(0).text(Locale.ENGLISH))
        .isEqualTo("Title (English): must not be blank");
  }

  @Test
  void tellsOnceWhatIsWrongWithSharedValuesThatArePublishedAlong() {
    UUID theme = platform.editor().create("theme");
    JsonObject text = json("{'title':'a','summary':'b','description':'c','questions':['d']}");
    platform.editor().save(theme, "fr", text);
    platform.editor().save(theme, "en", text);
    platform.editor().save(theme, "und", json("{'position':-1}"));

    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> platform.editor().publish(theme, "fr", "en", "und"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /position");
  }

  @Test
  void checksSharedValuesAlone() {
    UUID badge = platform.editor().create("badge");
    platform.editor().save(badge, "und", json("{'rank':0}"));

    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(badge, "und"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /name", "constraint /rank");
    platform.editor().save(badge, "und", json("{'name':'Or','rank':1}"));
    assertThat(platform.editor().publish(badge, "und")).hasSize(1);
  }

  @Test
  void asksOfSharedValuesAloneNothingThatLanguagesSay() {
    UUID theme = platform.editor().create("theme");
    platform.editor().save(theme, "und", json("{'position':-1}"));

    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(theme, "und"));

    assertThat(refused.problems())
        .extracting(PublishEntryTest::told)
        .containsExactly("constraint /position");
  }

  @Test
  void saysWhatIsMissingInTheReadersLanguage() {
    save("fr", "{'body':'x'}");
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(entry, "fr"));

    Problem problem = refused.problems().get(0);

    assertThat(problem.text(Locale.ENGLISH)).isEqualTo("must not be blank");
    assertThat(problem.text(Locale.FRENCH)).isEqualTo("ne doit pas être vide");
  }

  @Test
  void saysOfANumberThatIsMissingWhatItSaysOfAText() {
    UUID theme = platform.editor().create("theme");
    JsonObject text = json("{'title':'a','summary':'b','description':'c','questions':['d']}");
    platform.editor().save(theme, "fr", text);
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(theme, "fr"));

    Problem problem = refused.problems().get(0);

    assertThat(problem.text(Locale.ENGLISH)).isEqualTo("must not be empty");
    assertThat(problem.text(Locale.FRENCH)).isEqualTo("ne doit pas être vide");
  }

  @Test
  void checksSharedValuesTogetherWithTheLanguagesThatReadersSee() {
    UUID theme = platform.editor().create("theme");
    JsonObject text = json("{'title':'a','summary':'b','description':'c','questions':['d']}");
    platform.editor().save(theme, "fr", text);
    platform.editor().save(theme, "und", json("{'position':1}"));

    assertThatThrownBy(() -> platform.editor().publish(theme, "fr"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("/position");
    platform.editor().publish(theme, "fr", "und");
    platform.editor().save(theme, "und", json("{'position':-1}"));
    assertThatThrownBy(() -> platform.editor().publish(theme, "und"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("/position");
  }

  @Test
  void refusesWindowsThatLieInThePastOrHaveNoLength() {
    save("fr", "{'title':'Un'}");
    Instant now = platform.clock().instant();

    assertThat(problems(order(now.minusNanos(1_000), null)))
        .containsExactly("in-the-past /meta/from");
    assertThat(problems(order(null, now))).containsExactly("ends-before-it-starts /meta/until");
    assertThat(problems(order(now.plusSeconds(2), now.plusSeconds(1))))
        .containsExactly("ends-before-it-starts /meta/until");
    assertThat(problems(order(Publication.FOREVER, null)))
        .containsExactly("ends-before-it-starts /meta/until");
    assertThat(problems(order(null, Publication.FOREVER.plusSeconds(1))))
        .containsExactly("malformed-instant /meta/until");
    assertThat(problems(order(null, now.plusNanos(1))))
        .containsExactly("ends-before-it-starts /meta/until");
  }

  @Test
  void keepsInstantsAsTheTablesDo() {
    save("fr", "{'title':'Un'}");
    Instant from = platform.clock().instant().plusNanos(1_999);

    Publication published = platform.editor().publish(entry, order(from, null)).get(0);

    assertThat(published.from()).isEqualTo(platform.clock().instant().plusNanos(1_000));
    assertThat(stored("fr").get(0).from()).isEqualTo(published.from());
  }

  @Test
  void asksWhetherTheActorMay() {
    save("fr", "{'title':'Un'}");

    assertThatThrownBy(
            () ->
                platform
                    .get(PublishEntry.class)
                    .publish(Actor.ANONYMOUS, entry, PublicationOrder.now(Set.of("fr"))))
        .isInstanceOf(AccessDenied.class);
    assertThat(stored("fr")).isEmpty();
  }

  private void save(String locale, String json) {
    platform.editor().save(entry, locale, json(json));
  }

  private List<Publication> stored(String locale) {
    return platform
        .get(ContentRepository.class)
        .publicationsFrom(entry, locale, platform.clock().instant());
  }

  private List<String> problems(PublicationOrder order) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> platform.editor().publish(entry, order));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(PublishEntryTest::told).toList();
  }

  private static PublicationOrder order(Instant from, Instant until) {
    return new PublicationOrder(
        Set.of("fr"), Optional.ofNullable(from), Optional.ofNullable(until));
  }

  private static String told(Problem problem) {
    return problem.source() == null
        ? problem.code()
        : problem.code() + " " + problem.source().value();
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }
}
