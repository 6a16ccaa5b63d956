package org.innoplaces.webapp.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;

/** Whether bold words and lists differ is seen beside the words themselves. */
class FormattingTest {

  @Test
  void seesBoldWordsAndListsWhereverTheyStand() {
    assertThat(of("<p>We <strong>build</strong></p>")).isNotEqualTo(of("<p>We build</p>"));
    assertThat(Formatting.of(JsonText.parse("{\"a\":[\"<ul><li>b</li></ul>\"]}")))
        .containsEntry("li", 1)
        .containsEntry("ul", 1);
  }

  @Test
  void doesNotCountParagraphsAndLineEnds() {
    assertThat(of("<p>a</p><p>b<br>c</p>")).isEqualTo(of("a b c"));
    assertThat(Formatting.of(JsonValue.NULL)).isEmpty();
  }

  private static Object of(String markup) {
    return Formatting.of(JsonText.string(markup));
  }
}
