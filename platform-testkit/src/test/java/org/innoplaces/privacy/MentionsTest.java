package org.innoplaces.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.innoplaces.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  private final Mentions mentions =
      Mentions.of(List.of("Élodie Quinault", "e.quinault@atelier.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Élodie Quinault",
        "elodie quinault",
        "ÉLODIE\u00a0QUINAULT",
        "E\u0301lodie Quinault",
        "elodie-quinault",
        "<strong>Élodie</strong> Quinault",
        "Élodie&nbsp;Quinault",
        "e.quinault@atelier.example",
        "e.quinault&#64;atelier.example",
        "E.Quinault@Atelier.Example",
        "<a href=\"mailto:e.quinault@atelier.example\">x</a>"
      })
  void arePlacesHoweverTheNameIsWritten(String text) {
    assertThat(mentions.in(text)).isTrue();
    assertThat(mentions.in("Avec " + text + ", à midi")).isTrue();
    String rest = mentions.erasedFrom("Avec " + text + ", à midi");
    assertThat(rest).startsWith("Avec ").endsWith(", à midi").contains(Mentions.MARK);
    assertThat(mentions.in(rest)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Élodie", "Quinault", "Élodie Martin Quinault", "Mélodie Quinault", ""})
  void areNotSomebodyElse(String text) {
    assertThat(mentions.in(text)).isFalse();
    assertThat(mentions.erasedFrom(text)).isEqualTo(text);
  }

  @Test
  void leaveTagsWhereTheyStand() {
    assertThat(mentions.erasedFrom("<p><em>Élodie</em> Quinault !</p>"))
        .isEqualTo("<p><em>[…]</em>  !</p>");
  }

  @Test
  void areTakenOutOfTextsOfJsonAtAnyDepthAndNamesOfMembersStay() {
    var data = JsonText.parse("{\"a\":[{\"Élodie Quinault\":\"Dit Élodie Quinault\"},1,null]}");

    assertThat(mentions.erasedFrom(data))
        .hasToString("{\"a\":[{\"Élodie Quinault\":\"Dit […]\"},1,null]}");
  }

  @Property(tries = 300)
  void everyTextThatNamesThePersonMatchesOneOfThePatterns(
      @ForAll("names") String name, @ForAll("written") String between) {
    String text = "x " + name.toUpperCase(Locale.ROOT).replace(" ", between) + " y";
    Mentions some = Mentions.of(List.of(name));

    assertThat(some.in(text)).isTrue();
    assertThat(some.patterns())
        .anyMatch(
            pattern -> text.toLowerCase(Locale.ROOT).matches("(?s)" + pattern.replace("%", ".*")));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars("abcdefghijklmnopqrstuvwxyzéèêçïôûñž")
            .ofMinLength(2)
            .ofMaxLength(12);
    return word.list().ofMinSize(1).ofMaxSize(3).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.of(" ", "-", "\u00a0", "&nbsp;", "</b> ", ".");
  }
}
