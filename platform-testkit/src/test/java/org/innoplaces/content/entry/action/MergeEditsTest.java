package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people start from the same revision and save one after the other. */
@OnEachDatabase
class MergeEditsTest {

  private static final String BASE =
      "{'title':'a','body':'b','tags':['c'],'mood':1,"
          + "'extensions':{'hello':{'mood':'d'},'gone':{'x':1,'y':2}}}";

  private final TestPlatform platform;
  private final UUID entry;

  MergeEditsTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("note");
  }

  @BeforeEach
  void startFromOneRevision() {
    save(0, BASE, null);
  }

  @Test
  void bringsEditsOfDifferentFieldsTogether() {
    save(1, BASE.replace("'title':'a'", "'title':'A'"), null);

    Revision merged = save(1, BASE.replace("'body':'b'", "'body':'B'"), null);

    assertThat(merged.number()).isEqualTo(3);
    assertThat(merged.data())
        .isEqualTo(json(BASE.replace("'title':'a'", "'title':'A'").replace("'b'", "'B'")));
  }

  @Test
  void takesWhatBothChangedAlike() {
    String same = BASE.replace("'title':'a'", "'title':'A'");
    Revision first = save(1, same, null);

    assertThat(save(1, same, null).id()).isEqualTo(first.id());
  }

  @Test
  void refusesDifferentEditsOfOneFieldAndSavesNothing() {
    save(1, BASE.replace("'a'", "'A'").replace("['c']", "['c','C']"), null);
    String mine = BASE.replace("'a'", "'Ä'").replace("['c']", "[]").replace("'b'", "'B'");

    EditConflict conflict = conflict(1, mine, null);

    assertThat(conflict.head()).isEqualTo(2);
    assertThat(conflict.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/tags", "/title");
  }

  @Test
  void takesARemovalAndRefusesOneOfAnEditedField() {
    String without = BASE.replace("'body':'b',", "");
    Revision removed = save(1, without, null);
    assertThat(removed.data()).isEqualTo(json(without));

    EditConflict conflict = conflict(1, BASE.replace("'b'", "'B'"), null);

    assertThat(conflict.problems().get(0).source().value()).isEqualTo("/body");
  }

  @Test
  void mergesExtensionsFieldByField() {
    save(1, BASE.replace("'x':1", "'x':10"), null);

    Revision merged = save(1, BASE.replace("'y':2", "'y':20").replace("'d'", "'D'"), null);

    JsonObject extensions = merged.data().getJsonObject("extensions");
    assertThat(extensions).isEqualTo(json("{'hello':{'mood':'D'},'gone':{'x':10,'y':20}}"));
  }

  @Test
  void namesTheFieldOfAnExtensionInConflict() {
    save(1, BASE.replace("'d'", "'D'"), null);

    EditConflict conflict = conflict(1, BASE.replace("'d'", "'Ď'"), null);

    assertThat(conflict.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/extensions/hello/mood");
  }

  @Test
  void keepsAnAddressThatSomebodyElseChose() {
    save(1, BASE, "chosen");

    Revision merged = save(1, BASE.replace("'b'", "'B'"), null);

    assertThat(merged.slug()).contains("chosen");
  }

  @Test
  void refusesTwoDifferentAddresses() {
    save(1, BASE, "chosen");

    EditConflict conflict = conflict(1, BASE, "other");

    assertThat(conflict.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/slug");
  }

  @Test
  void treatsAnUnknownBaseAsNothing() {
    EditConflict conflict = conflict(7, "{'title':'Z'}", null);

    assertThat(conflict.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/title");
  }

  private Revision save(int base, String json, String slug) {
    Draft draft = new Draft(base, json(json), Optional.ofNullable(slug), Optional.empty());
    return platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", draft);
  }

  private EditConflict conflict(int base, String json, String slug) {
    EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> save(base, json, slug));
    assertThat(conflict).isNotNull();
    return conflict;
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }
}
