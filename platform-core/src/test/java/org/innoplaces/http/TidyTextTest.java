package org.innoplaces.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTextTest {

  @Test
  void takesMarksFromANameThatWouldTurnWhatStandsBehindIt() {
    assertThat(TidyText.line("\u202Eelo\u0308ise\u2069")).isEqualTo("el\u00F6ise");
  }

  @Test
  void leavesNamesInEveryScriptAsTheyAre() {
    assertThat(TidyText.line(" فاطمة الزهراء ")).isEqualTo("فاطمة الزهراء");
    assertThat(TidyText.line("Nguyễn Thị Ánh")).isEqualTo("Nguyễn Thị Ánh");
    assertThat(TidyText.line("👩🏽‍🔧 Zoé")).isEqualTo("👩🏽‍🔧 Zoé");
  }

  @Test
  void keepsTheEndOfALineInAName() {
    assertThat(TidyText.line("Zoé\r\nBcc: x@y.example")).contains("\r\n");
  }

  @Test
  void endsTheLinesOfATextInOneWay() {
    assertThat(TidyText.lines("\r\none\r\ntwo\rthree\n\nfour "))
        .isEqualTo("one\ntwo\nthree\n\nfour");
  }

  @Test
  void takesFromATextWhatNoDatabaseTakes() {
    assertThat(TidyText.lines("a\u0000b\u0007c\td\uD83Ee")).isEqualTo("abc\td\uFFFDe");
  }

  @Test
  void leavesTheDirectionOfATextToItsAuthor() {
    assertThat(TidyText.lines("שלום \u202Dabc\u202C")).isEqualTo("שלום \u202Dabc\u202C");
  }
}
