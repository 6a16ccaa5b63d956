package org.innoplaces.content.exchange.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.innoplaces.access.AccessDenied;
import org.innoplaces.access.Actor;
import org.innoplaces.content.exchange.ExportOrder;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.privacy.FoundData;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.action.ErasePerson;
import org.innoplaces.privacy.action.FindPerson;
import org.innoplaces.testkit.TestDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a plugin go out and come in with the content. */
class RecordsExchangeTest {

  private static final String PATH = "plugins/tea/cups.jsonl";

  @TempDir Path folder;

  @Test
  void comeInAsTheyWentOutOnBothDatabases() {
    for (Supplier<TestDatabase> kind :
        List.<Supplier<TestDatabase>>of(TestDatabase::h2, TestDatabase::postgres)) {
      try (TestPlatform here = withPlugin(kind.get());
          TestPlatform away = TestPlatform.on(kind.get()).start();
          TestPlatform there = withPlugin(kind.get())) {
        here.inTransaction(() -> IntStream.range(0, 250).forEach(i -> persist(here, i)));
        byte[] first = Exchange.export(here);
        assertThat(Exchange.files(first).get(PATH).lines())
            .hasSize(250)
            .startsWith("{\"id\":\"cup-000\",\"size\":1}");

        assertThat(Exchange.bring(there, first)).isEqualTo(new ImportResult(0, 0, 0, 250, 0));
        Exchange.bring(there, first);
        assertThat(Exchange.export(there)).isEqualTo(first);

        assertThat(Exchange.bring(away, first)).isEqualTo(new ImportResult(0, 0, 0, 0, 250));
        Exchange.bring(away, first);
        assertThat(Exchange.export(away)).isEqualTo(first);
      }
    }
  }

  @Test
  void areHandedOverOnceThePluginIsThere() {
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      platform.inTransaction(
          () -> KeptLines.keep(platform, CupExchange.FILE, "{\"id\":\"k\",\"size\":7}"));

      platform.get(ImportAtStart.class).run();

      assertThat(cups(platform)).containsExactly("k");
      assertThat(KeptLines.of(platform, CupExchange.FILE)).isEmpty();
    }
  }

  @Test
  void stayKeptWhileThePluginRefusesOneOfThem() {
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      platform.inTransaction(
          () -> {
            KeptLines.keep(platform, CupExchange.FILE, "{\"id\":\"k\",\"size\":7}");
            KeptLines.keep(platform, CupExchange.FILE, "{\"id\":\"l\",\"size\":0}");
          });

      platform.get(ImportAtStart.class).run();

      assertThat(cups(platform)).isEmpty();
      assertThat(KeptLines.of(platform, CupExchange.FILE)).hasSize(2);
    }
  }

  @Test
  void nameEveryProblemByFileAndLineAndBringInNothing() throws IOException {
    write("import.json", "{'format':1,'unknown':'keep'}");
    write("notes/a.json", "{'type':'note','key':'a','locales':{'fr':{'title':'A'}}}");
    write(PATH, "{'id':'a','size':1}\n{'id':'b'}\nnonsense\n[]\n{'id':'c','size':'x'}\n");
    write("plugins/tea/Odd Name.jsonl", "{}\n");
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      assertThat(problems(platform))
          .hasSize(5)
          .anyMatch(told -> told.startsWith("plugins/tea/Odd Name.jsonl: This cannot be"))
          .contains(
              PATH + ":2#/size: A whole number is expected here.",
              PATH + ":5#/size: A whole number is expected here.")
          .anyMatch(told -> told.startsWith(PATH + ":3: This is not well-formed JSON."))
          .anyMatch(told -> told.startsWith(PATH + ":4: This is JSON, but no object"));
      assertThat(cups(platform)).isEmpty();
      assertThat(Exchange.files(Exchange.export(platform)).keySet()).containsOnly("import.json");
    }
  }

  @Test
  void tellThatThePluginFailedAndBringInNothing() throws IOException {
    write("import.json", "{'format':1}");
    write("notes/a.json", "{'type':'note','key':'a','locales':{'fr':{'title':'A'}}}");
    write(PATH, "{'id':'a','size':1}\n{'size':1}\n");
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      assertThat(problems(platform))
          .containsExactly(PATH + ":2: The plugin tea failed at this record; the log tells why.");
      assertThat(cups(platform)).isEmpty();
      assertThat(Exchange.files(Exchange.export(platform)).keySet()).containsOnly("import.json");
    }
  }

  @Test
  void tellAHundredProblemsOfAFileAndThatThereAreMore() throws IOException {
    write("import.json", "{'format':1}");
    write(PATH, "{}\n".repeat(120));
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      assertThat(problems(platform))
          .hasSize(101)
          .contains(PATH + ": Only the first 100 problems of this file are told.");
    }
  }

  @Test
  void ofAPluginThatIsAwayAreRefusedUnlessTheFolderSaysOtherwise() throws IOException {
    write("import.json", "{'format':1}");
    write(PATH, "{'id':'a','size':1}\n");
    try (TestPlatform platform = TestPlatform.on(TestDatabase.h2()).start()) {
      assertThat(problems(platform)).hasSize(1);
      assertThat(problems(platform).get(0)).startsWith(PATH + ": The plugin tea that these");
    }
  }

  @Test
  void thatAreKeptAreFoundAndErasedWithThePerson() {
    Person zoe = new Person("zoe@lab.example", Set.of("Zoé Prism"));
    try (TestPlatform platform = TestPlatform.on(TestDatabase.h2()).start()) {
      platform.inTransaction(
          () -> KeptLines.keep(platform, CupExchange.FILE, "{\"id\":\"a\",\"of\":\"Zoé Prism\"}"));

      FoundData found = platform.get(FindPerson.class).find(Actor.SYSTEM, zoe);
      platform.get(ErasePerson.class).erase(Actor.SYSTEM, zoe);

      assertThat(found.toString()).contains("kept-record/");
      assertThat(KeptLines.of(platform, CupExchange.FILE)).hasSize(1);
      assertThat(KeptLines.of(platform, CupExchange.FILE).get(0)).doesNotContain("Prism");
    }
  }

  @Test
  void areLeftOutWhenNotWantedAndNeverStandInAPart() {
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      platform.inTransaction(() -> persist(platform, 1));
      Optional<String> none = Optional.empty();

      assertThat(Exchange.files(Exchange.export(platform))).containsKey(PATH);
      assertThat(
              Exchange.files(Exchange.export(platform, new ExportOrder(none, none, false, false))))
          .doesNotContainKey(PATH);
      assertThat(Exchange.files(Exchange.export(platform, new ExportOrder(none, none, true))))
          .doesNotContainKey(PATH);
    }
  }

  @Test
  void needPermissionsOfTheirOwn() throws IOException {
    write("import.json", "{'format':1}");
    write(PATH, "{'id':'a','size':1}\n");
    try (TestPlatform platform = withPlugin(TestDatabase.h2())) {
      ImportContent bring = platform.get(ImportContent.class);
      assertThatThrownBy(() -> bring.importFolder(Actor.ANONYMOUS, folder))
          .isInstanceOf(AccessDenied.class)
          .hasMessageContaining("manage tea-cups");
    }
  }

  private static TestPlatform withPlugin(TestDatabase database) {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(Cup.TABLE);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return TestPlatform.on(database).with(Cup.class, CupExchange.class).start();
  }

  private static void persist(TestPlatform platform, int number) {
    platform.entityManager().persist(new Cup("cup-%03d".formatted(number), 1 + number % 9));
  }

  private static List<String> cups(TestPlatform platform) {
    return platform.inTransaction(
        () ->
            platform
                .entityManager()
                .createQuery("select c.id from Cup c order by c.id", String.class)
                .getResultList());
  }

  private List<String> problems(TestPlatform platform) {
    ImportContent bring = platform.get(ImportContent.class);
    ImportRefused refused =
        catchThrowableOfType(ImportRefused.class, () -> bring.importFolder(Actor.SYSTEM, folder));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Object::toString).toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text.replace('\'', '"'));
  }
}
