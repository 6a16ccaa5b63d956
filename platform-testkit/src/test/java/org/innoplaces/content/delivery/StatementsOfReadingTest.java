package org.innoplaces.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.content.Locales;
import org.innoplaces.content.delivery.action.ReadGraph;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the database is asked; the budget of the architecture. */
@OnEachDatabase
class StatementsOfReadingTest {

  private static final ReadScope FRENCH = ReadScope.now("fr");
  private static final IncludeTree THREE_DEEP = IncludeTree.of(List.of("next.next.next"));

  private final TestPlatform platform;
  private final ReadGraph graphs;

  StatementsOfReadingTest(TestPlatform platform) {
    this.platform = platform;
    this.graphs = platform.get(ReadGraph.class);
  }

  @BeforeEach
  void knowLanguagesAndEpoch() {
    graphs.byId(FRENCH, "note", UUID.randomUUID(), IncludeTree.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void anEntryCostsTwoStatementsColdAndNoneWarm(int others) {
    List<UUID> notes = chain(others + 1);
    UUID first = notes.get(notes.size() - 1);
    Runnable read = () -> graphs.byId(FRENCH, "note", first, IncludeTree.NONE);

    assertThat(platform.statements().during(read)).hasSizeBetween(1, 2);
    assertThat(platform.statements().during(read)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50})
  void aListWithIncludesThreeLevelsDeepCostsSixStatementsColdAndNoneWarm(int rows) {
    chain(rows + 3);
    ContentQuery query = ContentQuery.of(platform.get(ContentSchema.class).require("note"), rows);
    List<ContentGraph> answers = new ArrayList<>();
    Runnable read = () -> answers.add(graphs.list(FRENCH, query, THREE_DEEP));

    assertThat(platform.statements().during(read)).hasSizeLessThanOrEqualTo(6);
    assertThat(platform.statements().during(read)).isEmpty();
    assertThat(answers.get(0).primary()).hasSize(rows);
  }

  /** Notes that each refer to the one before. */
  private List<UUID> chain(int length) {
    List<UUID> notes = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      UUID note = platform.editor().create("note");
      var text = JsonText.object().add("title", "Note " + note);
      if (i > 0) {
        text.add("next", notes.get(i - 1).toString());
      }
      platform.editor().save(note, "fr", text.build());
      platform.editor().save(note, Locales.SHARED, JsonText.object().add("weight", i).build());
      platform.editor().publish(note, Set.of("fr", Locales.SHARED).toArray(String[]::new));
      notes.add(note);
    }
    return notes;
  }
}
