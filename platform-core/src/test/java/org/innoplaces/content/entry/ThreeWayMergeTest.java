package org.innoplaces.content.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.innoplaces.content.entry.EditConflict.Versions;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;

/** Two people edit the blocks of one page: nothing that either did is lost unseen. */
class ThreeWayMergeTest {

  private static final List<String> FIELDS = List.of("title", "text");

  /**
   * One thing that somebody does to the blocks.
   *
   * @param what 0 and 1 type into a field, 2 removes, 3 adds, 4 moves
   * @param at which block, counted round
   */
  record Edit(int what, int at, int to) {}

  @Property(tries = 2_000)
  void withoutConflictHoldsAllThatBothDid(
      @ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
    Map<String, JsonObject> base = page(5);
    Map<String, JsonObject> theirs = edited(base, first, "t");
    Map<String, JsonObject> mine = edited(base, second, "m");
    ThreeWayMerge merge = new ThreeWayMerge();

    Map<String, JsonObject> merged = merged(merge, base, theirs, mine);

    if (merge.conflicts().isEmpty()) {
      assertHolds(base, theirs, merged);
      assertHolds(base, mine, merged);
    } else {
      assertHoldsMine(base, mine, merged);
    }
  }

  @Property(tries = 1_000)
  void editsOfDifferentBlocksAreNeverInConflict(
      @ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
    Map<String, JsonObject> base = page(8);
    Map<String, JsonObject> theirs = edited(base, within(first, 0), "t");
    Map<String, JsonObject> mine = edited(base, within(second, 4), "m");
    ThreeWayMerge merge = new ThreeWayMerge();

    Map<String, JsonObject> merged = merged(merge, base, theirs, mine);

    assertThat(merge.conflicts()).isEmpty();
    assertHolds(base, theirs, merged);
    assertHolds(base, mine, merged);
  }

  @Property(tries = 500)
  void differentTextsInOneFieldAreAConflict(
      @ForAll("places") int at, @ForAll("fields") String field) {
    Map<String, JsonObject> base = page(5);
    String id = "b" + at;
    Map<String, JsonObject> theirs = typed(base, id, field, "theirs");
    Map<String, JsonObject> mine = typed(base, id, field, "mine");
    ThreeWayMerge merge = new ThreeWayMerge();

    Map<String, JsonObject> merged = merged(merge, base, theirs, mine);

    assertThat(merge.conflicts())
        .containsExactly(
            new Versions(
                "/blocks/" + at + "/" + field,
                base.get(id).get(field),
                JsonText.string("theirs"),
                JsonText.string("mine")));
    assertThat(merged.get(id).getString(field)).isEqualTo("mine");
  }

  @Property(tries = 500)
  void keepsTheOrderOfTheOneWhoMoved(@ForAll("edits") List<Edit> edits, @ForAll boolean swapped) {
    Map<String, JsonObject> base = page(5);
    List<Edit> moves = edits.stream().map(edit -> new Edit(4, edit.at(), edit.to())).toList();
    Map<String, JsonObject> moved = edited(base, moves, "t");
    assumeThat(List.copyOf(moved.keySet())).isNotEqualTo(List.copyOf(base.keySet()));
    Map<String, JsonObject> typed = typed(base, "b1", "title", "typed");
    ThreeWayMerge merge = new ThreeWayMerge();

    Map<String, JsonObject> merged =
        swapped ? merged(merge, base, typed, moved) : merged(merge, base, moved, typed);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merged.keySet()).containsExactlyElementsOf(moved.keySet());
    assertThat(merged.get("b1").getString("title")).isEqualTo("typed");
  }

  @Test
  void twoDifferentOrdersAreAConflict() {
    Map<String, JsonObject> base = page(3);
    ThreeWayMerge merge = new ThreeWayMerge();

    Map<String, JsonObject> merged =
        merged(merge, base, ordered(base, "b1", "b0", "b2"), ordered(base, "b0", "b2", "b1"));

    assertThat(merge.conflicts()).extracting(Versions::pointer).containsExactly("/blocks");
    assertThat(merged.keySet()).containsExactly("b0", "b2", "b1");
  }

  @Test
  void aBlockThatOneRemovedAndTheOtherEditedIsAConflict() {
    Map<String, JsonObject> base = page(2);
    ThreeWayMerge merge = new ThreeWayMerge();

    merged(merge, base, ordered(base, "b0"), typed(base, "b1", "title", "mine"));

    assertThat(merge.conflicts()).extracting(Versions::pointer).containsExactly("/blocks/1");
  }

  @Test
  void whatBothAddedAtOnePlaceStandsTheirsFirst() {
    Map<String, JsonObject> base = page(1);
    Map<String, JsonObject> theirs = edited(base, List.of(new Edit(3, 0, 1)), "t");
    Map<String, JsonObject> mine = edited(base, List.of(new Edit(3, 0, 1)), "m");

    Map<String, JsonObject> merged = merged(new ThreeWayMerge(), base, theirs, mine);

    assertThat(merged.keySet()).containsExactly("b0", "t0", "m0");
  }

  @Test
  void blocksWithoutIdsAreKnownByWhatTheyStartedFrom() {
    JsonObject base = json("[{'type':'a','x':1},{'type':'b','x':2}]");
    JsonObject theirs = json("[{'type':'a','x':10},{'type':'b','x':2}]");
    JsonObject mine = json("[{'type':'b','x':2},{'type':'c','x':3}]");
    ThreeWayMerge merge = new ThreeWayMerge();

    merge.fields(base, theirs, json("[{'type':'a','x':1},{'type':'b','x':20}]"));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(BlockIds.without(merge.fields(base, base, mine))).isEqualTo(mine);
  }

  private static void assertHolds(
      Map<String, JsonObject> base, Map<String, JsonObject> side, Map<String, JsonObject> merged) {
    base.keySet().stream()
        .filter(id -> !side.containsKey(id))
        .forEach(id -> assertThat(merged).doesNotContainKey(id));
    assertHoldsMine(base, side, merged);
  }

  private static void assertHoldsMine(
      Map<String, JsonObject> base, Map<String, JsonObject> side, Map<String, JsonObject> merged) {
    side.forEach(
        (id, block) -> {
          JsonObject before = base.getOrDefault(id, JsonValue.EMPTY_JSON_OBJECT);
          if (!block.equals(before)) {
            assertThat(merged).containsKey(id);
            block.forEach(
                (name, value) -> {
                  if (!value.equals(before.get(name))) {
                    assertThat(merged.get(id)).containsEntry(name, value);
                  }
                });
          }
        });
  }

  private static Map<String, JsonObject> merged(
      ThreeWayMerge merge,
      Map<String, JsonObject> base,
      Map<String, JsonObject> theirs,
      Map<String, JsonObject> mine) {
    JsonObject all = merge.fields(values(base), values(theirs), values(mine));
    Map<String, JsonObject> blocks = new LinkedHashMap<>();
    all.getJsonArray("blocks")
        .forEach(b -> blocks.put(b.asJsonObject().getString("id"), b.asJsonObject()));
    assertThat(blocks).hasSameSizeAs(all.getJsonArray("blocks"));
    return blocks;
  }

  private static JsonObject values(Map<String, JsonObject> blocks) {
    var list = JsonText.array();
    blocks.values().forEach(list::add);
    return JsonText.object().add("blocks", list).build();
  }

  private static JsonObject json(String blocks) {
    return JsonText.parse("{'blocks':%s}".formatted(blocks).replace('\'', '"'));
  }

  private static Map<String, JsonObject> page(int size) {
    Map<String, JsonObject> blocks = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      blocks.put("b" + i, block("b" + i, "was " + i));
    }
    return blocks;
  }

  private static JsonObject block(String id, String text) {
    var block = JsonText.object().add("type", "teaser").add("id", id);
    FIELDS.forEach(field -> block.add(field, text));
    return block.build();
  }

  private static Map<String, JsonObject> typed(
      Map<String, JsonObject> base, String id, String field, String text) {
    Map<String, JsonObject> after = new LinkedHashMap<>(base);
    after.computeIfPresent(id, (key, was) -> JsonText.object(was).add(field, text).build());
    return after;
  }

  private static Map<String, JsonObject> ordered(Map<String, JsonObject> base, String... ids) {
    Map<String, JsonObject> after = new LinkedHashMap<>();
    List.of(ids).forEach(id -> after.put(id, base.get(id)));
    return after;
  }

  /** Edits of half of eight blocks that move nothing. */
  private static List<Edit> within(List<Edit> edits, int from) {
    return edits.stream()
        .map(edit -> new Edit(edit.what() % 3, from + edit.at() % 4, edit.to()))
        .toList();
  }

  private static Map<String, JsonObject> edited(
      Map<String, JsonObject> base, List<Edit> edits, String who) {
    Map<String, JsonObject> blocks = new LinkedHashMap<>(base);
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String id = "b" + edit.at() % base.size();
      String text = who + i;
      switch (edit.what()) {
        case 0, 1 -> blocks = typed(blocks, id, FIELDS.get(edit.what()), text);
        case 2 -> blocks.remove(id);
        case 3 -> blocks = placed(blocks, text, block(text, text), edit.to());
        default -> blocks = moved(blocks, id, edit.to());
      }
    }
    return blocks;
  }

  private static Map<String, JsonObject> moved(Map<String, JsonObject> blocks, String id, int to) {
    Map<String, JsonObject> others = new LinkedHashMap<>(blocks);
    JsonObject block = others.remove(id);
    return block == null ? others : placed(others, id, block, to);
  }

  private static Map<String, JsonObject> placed(
      Map<String, JsonObject> blocks, String id, JsonObject block, int to) {
    List<Map.Entry<String, JsonObject>> all = new ArrayList<>(blocks.entrySet());
    all.add(Math.min(to, all.size()), Map.entry(id, block));
    Map<String, JsonObject> after = new LinkedHashMap<>();
    all.forEach(one -> after.put(one.getKey(), one.getValue()));
    return after;
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 6))
        .as(Edit::new)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 4);
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(FIELDS);
  }
}
