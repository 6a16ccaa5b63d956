package org.innoplaces.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

  @Test
  void takesMarksFromANameThatWouldTurnWhatStandsBehindIt() {
    assertThat(TypedText.line("\u202Eelo\u0308ise\u2069")).isEqualTo("el\u00F6ise");
  }

  @Test
  void leavesNamesInEveryScriptAsTheyAre() {
    assertThat(TypedText.line(" فاطمة الزهراء ")).isEqualTo("فاطمة الزهراء");
    assertThat(TypedText.line("Nguyễn Thị Ánh")).isEqualTo("Nguyễn Thị Ánh");
    assertThat(TypedText.line("👩🏽‍🔧 Zoé")).isEqualTo("👩🏽‍🔧 Zoé");
  }

  @Test
  void keepsTheEndOfALineInAName() {
    assertThat(TypedText.line("Zoé\r\nBcc: x@y.example")).contains("\r\n");
  }

  @Test
  void endsTheLinesOfATextInOneWay() {
    assertThat(TypedText.lines("\r\none\r\ntwo\rthree\n\nfour "))
        .isEqualTo("one\ntwo\nthree\n\nfour");
  }

  @Test
  void takesFromATextWhatNoDatabaseTakes() {
    assertThat(TypedText.lines("a\u0000b\u0007c\td\uD83Ee")).isEqualTo("abc\td\uFFFDe");
  }

  @Test
  void leavesTheDirectionOfATextToItsAuthor() {
    assertThat(TypedText.lines("שלום \u202Dabc\u202C")).isEqualTo("שלום \u202Dabc\u202C");
  }
}
