package org.innoplaces.content.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nos lieux|nos-lieux",
        "L’été à l’île|l-ete-a-l-ile",
        "L'été à l'île|l-ete-a-l-ile",
        "Cœur d’œuvre|coeur-d-oeuvre",
        "ŒUVRES|oeuvres",
        "Ægir & sœurs|aegir-soeurs",
        "À quoi ça sert ?|a-quoi-ca-sert",
        "« Faire » : un atelier…|faire-un-atelier",
        "Saint-Denis – 93|saint-denis-93",
        "a_b  c|a-b-c",
        "Straße nach Łódź|strasse-nach-lodz",
        "100 % libre|100-libre",
        "-- tirets --|tirets",
      })
  void areReadFromTitles(String title, String slug) {
    assertThat(Slugs.of(title)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "日本", "\uD83C\uDF3B", "---"})
  void areMadeUpWhenATitleHasNothingToReadThemFrom(String title) {
    assertThat(Slugs.of(title)).isEqualTo("entry");
  }

  @Test
  void haveRoomForANumber() {
    assertThat(Slugs.of("a".repeat(300))).hasSize(116);
    assertThat(Slugs.of("ab ".repeat(100))).hasSizeLessThanOrEqualTo(116).endsWith("b");
    assertThat(Slugs.isValid(Slugs.of("a".repeat(300)) + "-999")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "a-b", "2026-11-22", "a1-2b"})
  void areValid(String slug) {
    assertThat(Slugs.isValid(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a b", "a/b", "a.b", "a\n", "١"})
  void areNotValid(String slug) {
    assertThat(Slugs.isValid(slug)).isFalse();
  }

  @Test
  void endAtAHundredAndTwentyCharacters() {
    assertThat(Slugs.isValid("a".repeat(120))).isTrue();
    assertThat(Slugs.isValid("a".repeat(121))).isFalse();
  }

  @Property
  void areAlwaysValid(@ForAll @StringLength(max = 400) String title) {
    assertThat(Slugs.isValid(Slugs.of(title))).as(Slugs.of(title)).isTrue();
  }

  @Property
  void areTheirOwnSlugs(@ForAll @StringLength(max = 200) String title) {
    assertThat(Slugs.of(Slugs.of(title))).isEqualTo(Slugs.of(title));
  }

  @Test
  void areReadByManyAtATime() {
    var slugs = IntStream.range(0, 2_000).parallel().mapToObj(i -> Slugs.of("Été " + i % 7));

    assertThat(slugs.distinct().sorted().toList())
        .containsExactly("ete-0", "ete-1", "ete-2", "ete-3", "ete-4", "ete-5", "ete-6");
    assertThat(Collections.nCopies(3, Slugs.of("Été"))).containsOnly("ete");
  }
}
