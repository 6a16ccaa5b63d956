package org.innoplaces.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IndexValueTest {

  @Test
  void ordersWithoutAccentsAndCase() {
    List<String> titles = List.of("Zèbre", "éclair", "Ève", "abc", "Écu", "œuvre", "Oie", "Ça");

    assertThat(titles.stream().sorted(this::compare).toList())
        .containsExactly("abc", "Ça", "éclair", "Écu", "Ève", "œuvre", "Oie", "Zèbre");
  }

  private int compare(String one, String other) {
    return IndexValue.sortKey(one).compareTo(IndexValue.sortKey(other));
  }

  @Test
  void keepsTheTextAsItWasWritten() {
    assertThat(IndexValue.of("Écu").text()).isEqualTo("Écu");
  }

  @Test
  void cutsBetweenCharacters() {
    String flowers = "\uD83C\uDF3B".repeat(600);

    assertThat(IndexValue.of("a" + flowers).text()).hasSize(999).doesNotEndWith("\uD83C");
    assertThat(IndexValue.of("a" + flowers).sortKey()).hasSize(199).doesNotEndWith("\uD83C");
  }

  @Property
  void sortKeysAreTheirOwn(@ForAll String text) {
    String key = IndexValue.sortKey(text);

    assertThat(key.length()).isLessThanOrEqualTo(200);
    assertThat(IndexValue.sortKey(key)).isEqualTo(key);
  }
}
