package org.innoplaces.webapp.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.innoplaces.webapp.site.reading.SourceFolder;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private final Blocks blocks = new Blocks(SourceFolder.views());

  @Test
  void findTheFragmentOfAType() {
    assertThat(blocks.fragment(Map.of("type", "cards"))).isEqualTo("/site/blocks/cards.xhtml");
  }

  @Test
  void leaveOutWhatNobodyBrings() {
    assertThat(blocks.fragment(Map.of("type", "weather"))).isEqualTo("/site/nothing.xhtml");
    assertThat(blocks.fragment(Map.of("type", "../page"))).isEqualTo("/site/nothing.xhtml");
    assertThat(blocks.fragment(new HashMap<>())).isEqualTo("/site/nothing.xhtml");
  }

  @Test
  void knowAPageThatBringsItsOwnOpening() {
    assertThat(blocks.opens(page("hero", "cards"))).isTrue();
    assertThat(blocks.opens(page("cards", "hero"))).isFalse();
    assertThat(blocks.opens(page())).isFalse();
    assertThat(blocks.opens(Map.of("title", "Without blocks"))).isFalse();
  }

  private static Map<String, ?> page(String... types) {
    return Map.of("blocks", List.of(types).stream().map(type -> Map.of("type", type)).toList());
  }
}
