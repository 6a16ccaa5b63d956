package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.entry.UnknownEntry;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SaveDraftTest {

  private final TestPlatform platform;
  private final UUID entry;

  SaveDraftTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @Test
  void numbersTheRevisionsOfEachLocaleByThemselves() {
    assertThat(save("fr", 0, "{'title':'Un'}").number()).isEqualTo(1);
    assertThat(save("fr", 1, "{'title':'Deux'}").number()).isEqualTo(2);
    assertThat(save("en", 0, "{'title':'One'}").number()).isEqualTo(1);
    assertThat(save("und", 0, "{'weight':3}").number()).isEqualTo(1);
  }

  @Test
  void keepsWhatWasSavedBefore() {
    save("fr", 0, "{'title':'Un'}");
    save("fr", 1, "{'title':'Deux'}");

    Optional<Revision> first = platform.get(ContentRepository.class).revision(entry, "fr", 1);

    assertThat(first.map(Revision::data)).contains(json("{'title':'Un'}"));
  }

  @Test
  void makesNoRevisionOfTheSameText() {
    Revision first = save("fr", 0, "{'title':'Un','tags':['a','b']}");

    Revision again = save("fr", 1, "{'tags':['a','b'],'title':'Un'}");

    assertThat(again.id()).isEqualTo(first.id());
  }

  @Test
  void keepsANoteAboutTheSameTextOnce() {
    save("fr", 0, "{'title':'Un'}");
    Draft noted = new Draft(1, json("{'title':'Un'}"), Optional.empty(), Optional.of("Read twice"));

    Revision first = platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", noted);
    Revision again = platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", noted);

    assertThat(first.number()).isEqualTo(2);
    assertThat(again.number()).isEqualTo(2);
    assertThat(head("fr").note()).contains("Read twice");
  }

  @Test
  void makesARevisionOfTheSameTextWithAnotherAddress() {
    save("fr", 0, "{'title':'Un'}");

    platform.editor().save(entry, "fr", json("{'title':'Un'}"), "premier");

    assertThat(head("fr").slug()).contains("premier");
    assertThat(head("fr").number()).isEqualTo(2);
  }

  @Test
  void keepsMembersThatNobodyKnows() {
    String unknown =
        "{'title':'Un','mood':'happy','deep':{'null':null,'list':[1,{}]},"
            + "'extensions':{'gone':{'stars':5},'hello':{'mood':'glad','later':true}}}";

    save("fr", 0, unknown);

    assertThat(head("fr").data()).isEqualTo(json(unknown));
  }

  @Test
  void dropsMembersThatAreNull() {
    save("fr", 0, "{'title':'Un','body':null}");

    assertThat(head("fr").data()).isEqualTo(json("{'title':'Un'}"));
  }

  @Test
  void cleansRichText() {
    save("fr", 0, "{'title':'Un','text':'<p onclick=\\'x\\'>a<script>b</script></p>'}");

    assertThat(head("fr").data().getString("text")).isEqualTo("<p>a</p>");
  }

  @Test
  void keepsEveryCharacterThatPeopleWrite() {
    String title = "Œuvre “naïve” \uD83C\uDF3B 日本 עברית e\u0301 \t\u00A0|";
    platform.editor().save(entry, "fr", JsonText.object().add("title", title).build());

    assertThat(head("fr").data().getString("title"))
        .isEqualTo("Œuvre “naïve” \uD83C\uDF3B 日本 עברית é \t\u00A0|");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(problems("fr", "{'title':'a\\uD83C'}")).containsExactly("control-character /title");
  }

  @Test
  void refusesControlCharacters() {
    assertThat(problems("fr", "{'title':'a\\u0000b'}")).containsExactly("control-character /title");
  }

  @Test
  void refusesASharedFieldInALanguage() {
    assertThat(problems("fr", "{'title':'Un','weight':3,'extensions':{'hello':{'stars':1}}}"))
        .containsExactlyInAnyOrder("shared-field /weight", "shared-field /extensions/hello/stars");
  }

  @Test
  void refusesALanguagesFieldAmongTheSharedOnes() {
    assertThat(problems("und", "{'title':'Un','extensions':{'hello':{'mood':'ok'}}}"))
        .containsExactlyInAnyOrder(
            "not-a-shared-field /title", "not-a-shared-field /extensions/hello/mood");
  }

  @Test
  void tellsEverythingThatIsWrongWithItsPlace() {
    String wrong =
        "{'title':1,'tags':['a',2,null],'next':'x','address':{'street':[],'place':true},"
            + "'extensions':{'hello':{'mood':{}}}}";

    assertThat(problems("fr", wrong))
        .containsExactlyInAnyOrder(
            "not-a-text /title",
            "not-a-text /tags/1",
            "empty-element /tags/2",
            "not-a-reference /next",
            "not-a-text /address/street",
            "not-a-reference /address/place",
            "not-a-text /extensions/hello/mood");
  }

  @Test
  void refusesAnExtensionThatIsNoObject() {
    assertThat(problems("fr", "{'extensions':{'hello':5}}"))
        .containsExactly("not-an-object /extensions/hello");
    assertThat(problems("fr", "{'extensions':[]}")).containsExactly("not-an-object /extensions");
  }

  @Test
  void refusesReferencesToNothing() {
    String nobody = UUID.randomUUID().toString();

    assertThat(problems("fr", "{'title':'a','next':'" + nobody + "'}"))
        .containsExactly("unknown-reference /next");
  }

  @Test
  void refusesReferencesToAnotherType() {
    UUID theme = platform.editor().create("theme");

    assertThat(problems("fr", "{'next':'" + theme + "','related':['" + theme + "']}"))
        .containsExactly("wrong-target /next");
  }

  @Test
  void refusesReferencesToAnotherTypeInsideGroupsAndBlocks() {
    UUID theme = platform.editor().create("theme");
    String wrong =
        "{'address':{'place':'%1$s'},'blocks':[{'type':'richText'},"
            + "{'type':'hero','title':'a','image':'%1$s'}]}";

    assertThat(problems("fr", wrong.formatted(theme)))
        .containsExactlyInAnyOrder("wrong-target /address/place", "wrong-target /blocks/1/image");
  }

  @Test
  void writesReferencesInOneWay() {
    UUID other = platform.editor().create("note");
    String upper = other.toString().toUpperCase(java.util.Locale.ROOT);

    save("fr", 0, "{'title':'a','next':'" + upper + "'}");

    assertThat(head("fr").data().getString("next")).isEqualTo(other.toString());
  }

  @Test
  void refusesAddressesThatAreNone() {
    JsonObject text = json("{'title':'Un'}");

    for (String slug : List.of("", "Été", "a--b", "-a", "a/b", "a b", "a".repeat(121))) {
      assertThatThrownBy(() -> platform.editor().save(entry, "fr", text, slug))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("/slug");
    }
  }

  @Test
  void refusesLocalesThatAreNone() {
    for (String locale : List.of("", "f", "fr_FR", "FR", "français", "fr-fr", "a".repeat(17))) {
      assertThatThrownBy(() -> platform.editor().save(entry, locale, json("{'title':'Un'}")))
          .isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void refusesMoreThanATableHolds() {
    String long1 = "{'title':'a','unknown':'" + "x".repeat(1_000_000) + "'}";

    assertThat(problems("fr", long1)).containsExactly("text-too-long ");
  }

  @Test
  void keepsOneNoteOfTheAuthorWithinWhatTheTableHolds() {
    Draft draft =
        new Draft(0, json("{'title':'a'}"), Optional.empty(), Optional.of("n".repeat(1_001)));

    assertThatThrownBy(() -> platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", draft))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void knowsNoEntryThatIsNotThereOrInTheTrash() {
    UUID nobody = UUID.randomUUID();
    platform.get(TrashEntry.class).trash(Actor.SYSTEM, entry);

    assertThatThrownBy(() -> platform.editor().save(nobody, "fr", json("{}")))
        .isInstanceOf(UnknownEntry.class);
    assertThatThrownBy(() -> save("fr", 0, "{}")).isInstanceOf(UnknownEntry.class);
  }

  private Revision save(String locale, int base, String json) {
    return platform
        .get(SaveDraft.class)
        .save(Actor.SYSTEM, entry, locale, new Draft(base, json(json)));
  }

  private List<String> problems(String locale, String json) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> save(locale, 0, json));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(SaveDraftTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.code() + " " + problem.source().value();
  }

  private Revision head(String locale) {
    return platform.get(ContentRepository.class).head(entry, locale).orElseThrow();
  }

  /** JSON with apostrophes for quotation marks; a quoted apostrophe stays one. */
  private static JsonObject json(String text) {
    return JsonText.parse(text.replaceAll("(?<!\\\\)'", "\"").replace("\\'", "'"));
  }
}
