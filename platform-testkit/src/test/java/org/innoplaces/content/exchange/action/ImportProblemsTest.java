package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.access.Actor;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read whose folder cannot be imported. */
@OnEachDatabase
class ImportProblemsTest {

  @TempDir Path folder;
  private final ImportContent importContent;

  ImportProblemsTest(TestPlatform platform) {
    this.importContent = platform.get(ImportContent.class);
  }

  @BeforeEach
  void head() throws IOException {
    write("import.json", "{'format':1,'name':'a folder','locales':['fr','en']}");
  }

  @Test
  void tellsAProblemOfASharedValueOnce() throws IOException {
    write(
        "menus/main.json",
        "{'type':'site','key':'site','publish':true,"
            + "'shared':{'languages':['fr','en'],'timeZone':'Mars/Base'},"
            + "'locales':{'fr':{'name':'Lab'},'en':{'name':'Lab'}}}");

    assertThat(problems())
        .containsExactly("menus/main.json#/shared/timeZone: must be a time zone like Europe/Paris");
  }

  @Test
  void namesATargetOfAnotherTypeAsTheFileDoes() throws IOException {
    write("persons/zoe.json", "{'type':'person','key':'zoe','locales':{'fr':{}}}");
    write(
        "themes/a.json",
        "{'type':'theme','key':'a','shared':{'illustration':'person/zoe'},'locales':{}}");

    assertThat(problems())
        .containsExactly(
            "themes/a.json#/shared/illustration: It refers to person/zoe, which is of type person;"
                + " an entry of type media is expected.");
  }

  @Test
  void saysOfAnEntryThatIsNotThereAndCouldNotStandThereThatItCouldNot() throws IOException {
    write(
        "themes/a.json",
        "{'type':'theme','key':'a','shared':{'illustration':'person/x'},'locales':{}}");
    write(
        "themes/b.json",
        "{'type':'theme','key':'b','shared':{'illustration':'media/x'},'locales':{}}");

    assertThat(problems())
        .containsExactly(
            "themes/a.json#/shared/illustration: It refers to person/x, which is of type person;"
                + " an entry of type media is expected.",
            "themes/b.json#/shared/illustration: It refers to media/x, which is neither in this"
                + " folder nor in the content.");
  }

  @Test
  void saysInWordsWhyAFileIsNoEntry() throws IOException {
    write("themes/a.json", "{'type':'theme',\n'key':'a','key':'b'}");
    write("themes/b.json", "[]");
    write("themes/c.json", "{'type':");

    assertThat(problems()).hasSize(3);
    assertThat(problems().get(0))
        .startsWith("themes/a.json")
        .contains("The member key stands twice", "(the second time at 2:")
        .doesNotContain("{0}", "Duplicate");
    assertThat(problems().get(1)).contains("but no object").doesNotContain("well-formed");
    assertThat(problems().get(2)).contains("not well-formed JSON. Look at 1:");
  }

  @Test
  void refusesABlockThatNobodyKnows() throws IOException {
    write(
        "pages/a.json",
        "{'type':'page','key':'a','locales':{'fr':{'title':'A',"
            + "'blocks':[{'type':'heroo','title':'A'}]}}}");

    assertThat(problems()).hasSize(1);
    assertThat(problems().get(0))
        .startsWith("pages/a.json#/locales/fr/blocks/0/type: There is no block type heroo.")
        .contains("callToAction, cards");
  }

  @Test
  void saysInWordsWhatAValueMustLookLike() throws IOException {
    write("pages/a.json", "{'type':'page','key':'A b','locales':{}}");
    write(
        "site/site.json",
        "{'type':'site','key':'site','publish':true,'shared':{'languages':['fr','en'],"
            + "'timeZone':'Europe/Paris','colours':{'ink':'blue'}},'locales':{'fr':{'name':'L'}}}");

    assertThat(problems())
        .containsExactly(
            "pages/a.json#/key: A b cannot be a key: 1 to 100 lower-case letters a to z, digits and"
                + " hyphens, no hyphen first.",
            "site/site.json#/shared/colours/ink: must be a colour like #1A2B3C");
  }

  @Test
  void saysWhatIsWrongWithWhatReadersAreToSee() throws IOException {
    write(
        "notes/a.json",
        "{'type':'note','key':'a','id':'7','locales':{'fr':{'title':'A'}},'publish':{'fr':["
            + "{'from':'soon'},{'until':'2026-01-01T00:00:00Z','from':'2027-01-01T00:00:00Z'}]}}");
    write(
        "notes/b.json",
        "{'type':'note','key':'b','locales':{'fr':{'title':'B'}},'publish':{'en':[{}]}}");
    write(
        "notes/c.json",
        "{'type':'note','key':'c','locales':{'fr':{'title':'C'}},"
            + "'publish':{'fr':[{'text':{'title':7,'slug':'No slug'}}]}}");

    assertThat(problems())
        .containsExactly(
            "notes/a.json#/id: The member id is not as expected:"
                + " 01920000-0000-7000-8000-000000000000",
            "notes/a.json#/publish/fr/0/from: The member from is not as expected:"
                + " 2026-11-22T14:00:00Z",
            "notes/a.json#/publish/fr/1/until: The member until is not as expected:"
                + " 2026-11-22T14:00:00Z, …",
            "notes/b.json#/publish: There is no text in en that could be published.",
            "notes/c.json#/publish/fr/0/text/slug: No slug cannot be an address: only lower-case"
                + " letters a to z, digits and single hyphens, at most 120 characters.",
            "notes/c.json#/publish/fr/0/text/title: A text is expected here.");
  }

  @Test
  void refusesAVersionThatReadersCannotBeShown() throws IOException {
    write(
        "notes/a.json",
        "{'type':'note','key':'v','locales':{'fr':{'title':'A'}},"
            + "'publish':{'fr':[{'text':{'body':'B'}}]}}");

    assertThat(problems())
        .containsExactly("notes/a.json#/publish/fr/0/text/title: must not be blank");
  }

  @Test
  void leavesOutEntriesOfTypesThatNobodyKnowsWhenTheFolderSaysSo() throws IOException {
    write("import.json", "{'format':1,'unknown':'skip'}");
    write("kettles/a.json", "{'type':'kettle','key':'a','locales':{'fr':{'title':'A'}}}");
    write("menus/skipping.json", "{'type':'menu','key':'skipping','locales':{'fr':{'title':'A'}}}");

    ImportResult result = importContent.importFolder(Actor.SYSTEM, folder);

    assertThat(result.created()).isEqualTo(1);
    assertThat(result.unchanged()).isZero();
  }

  @Test
  void saysHowDatesOfAFolderAreTold() throws IOException {
    write("import.json", "{'format':1,'unknown':'forget','dates':{'asOf':'today'}}");

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "import.json#/unknown: The member unknown is not as expected: keep | skip | refuse",
            "import.json#/dates: The member dates is not as expected:"
                + " {\"asOf\": \"2026-10-08\", \"timeZone\": \"Europe/Paris\"}");
  }

  private List<String> problems() {
    ImportRefused refused =
        catchThrowableOfType(
            ImportRefused.class, () -> importContent.importFolder(Actor.SYSTEM, folder));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Object::toString).toList();
  }

  private void write(String file, String json) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, json.replace('\'', '"'));
  }
}
