package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;

/** What is wrong within a block is shown at that block, wherever it stands by now. */
class MovedBlocksTest {

  private static final JsonObject BEFORE =
      json("{'title':'t','blocks':[{'id':'a','title':'A'},{'id':'b','items':[{'title':'x'}]}]}");

  @Test
  void followsABlockByItsId() {
    JsonObject after = json("{'blocks':[{'id':'new'},{'id':'b'},{'id':'a'}]}");

    assertThat(MovedBlocks.place(BEFORE, after, "/blocks/0/title")).isEqualTo("/blocks/2/title");
    assertThat(MovedBlocks.place(BEFORE, after, "/blocks/1/items/0/title"))
        .isEqualTo("/blocks/1/items/0/title");
    assertThat(MovedBlocks.place(BEFORE, after, "/blocks/1")).isEqualTo("/blocks/1");
  }

  @Test
  void leavesEverythingElseInItsPlace() {
    JsonObject after = json("{'blocks':[]}");

    assertThat(MovedBlocks.place(BEFORE, after, "/title")).isEqualTo("/title");
    assertThat(MovedBlocks.place(BEFORE, after, "/blocks")).isEqualTo("/blocks");
    assertThat(MovedBlocks.place(BEFORE, after, "/blocks/0")).isEqualTo("/blocks/0");
    assertThat(MovedBlocks.place(BEFORE, after, "/blocks/7/title")).isEqualTo("/blocks/7/title");
  }

  private static JsonObject json(String text) {
    return JsonText.parse(text.replace('\'', '"'));
  }
}
