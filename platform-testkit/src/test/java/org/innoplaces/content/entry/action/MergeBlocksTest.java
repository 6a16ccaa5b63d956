package org.innoplaces.content.entry.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.BlockIds;
import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.entry.EditConflict;
import org.innoplaces.content.entry.Revision;
import org.innoplaces.content.manage.action.CompareRevisions;
import org.innoplaces.json.JsonText;
import org.innoplaces.testkit.OnEachDatabase;
import org.innoplaces.testkit.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people edit the blocks of one page and save one after the other. */
@OnEachDatabase
class MergeBlocksTest {

  private static final String TEASER = "{'type':'teaser','title':'a','caption':'b'}";
  private static final String TEXT = "{'type':'richText','text':'<p>c</p>'}";

  private final TestPlatform platform;
  private final UUID entry;

  MergeBlocksTest(TestPlatform platform) {
    this.platform = platform;
    this.entry = platform.editor().create("page");
  }

  @BeforeEach
  void startFromOneRevision() {
    save(0, TEASER, TEXT);
  }

  @Test
  void bringsEditsOfDifferentBlocksAndFieldsTogether() {
    save(1, TEASER.replace("'a'", "'A'"), TEXT);

    Revision merged = save(1, TEASER.replace("'b'", "'B'"), TEXT.replace(">c<", ">C<"));

    assertThat(BlockIds.without(merged.data()))
        .isEqualTo(
            page(TEASER.replace("'a'", "'A'").replace("'b'", "'B'"), TEXT.replace(">c<", ">C<")));
  }

  @Test
  void keepsTheIdsOfBlocksThatWereEditedAndMoved() {
    JsonObject first = head(1);

    Revision moved = save(1, TEXT, TEASER);

    assertThat(moved.data().getJsonArray("blocks"))
        .containsExactly(first.getJsonArray("blocks").get(1), first.getJsonArray("blocks").get(0));
  }

  @Test
  void saysWhichBlockTheOtherOneChangedThatIRemoved() {
    save(1, TEASER, TEXT.replace(">c<", ">C<"));

    EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> save(1, TEASER));

    assertThat(conflict.problems().get(0).text(Locale.ENGLISH))
        .isEqualTo("Somebody else changed in the meantime what you removed: Blocks, Text 2.");
  }

  @Test
  void saysWhichBlockTheOtherOneRemovedThatIChanged() {
    save(1, TEASER);

    EditConflict conflict =
        catchThrowableOfType(EditConflict.class, () -> save(1, TEASER, TEXT.replace(">c<", ">C<")));

    assertThat(conflict.problems().get(0).text(Locale.FRENCH))
        .isEqualTo(
            "Quelqu’un d’autre a supprimé entre-temps ce que vous avez modifié\u202f: "
                + "Blocs, Texte 2.");
  }

  @Test
  void pointsToTheFieldOfTheBlockThatBothChanged() {
    save(1, TEASER.replace("'a'", "'A'"), TEXT);

    EditConflict conflict =
        catchThrowableOfType(EditConflict.class, () -> save(1, TEASER.replace("'a'", "'Ä'"), TEXT));

    assertThat(conflict.problems())
        .extracting(problem -> problem.source().value())
        .containsExactly("/blocks/0/title");
  }

  @Test
  void savesNothingWhenTheSameIsSentWithoutIds() {
    assertThat(save(1, TEASER, TEXT).number()).isEqualTo(1);
  }

  @Test
  void tellsNoChangeWhereOnlyIdsDiffer() {
    assertThat(CompareRevisions.between(page(TEASER, TEXT), head(1))).isEmpty();
  }

  private JsonObject head(int base) {
    return save(base, TEASER, TEXT).data();
  }

  private Revision save(int base, String... blocks) {
    Draft draft = new Draft(base, page(blocks), Optional.empty(), Optional.empty());
    return platform.get(SaveDraft.class).save(Actor.SYSTEM, entry, "fr", draft);
  }

  private static JsonObject page(String... blocks) {
    String list = String.join(",", blocks);
    return JsonText.parse("{'title':'t','blocks':[%s]}".formatted(list).replace('\'', '"'));
  }
}
