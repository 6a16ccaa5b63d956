package org.innoplaces.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ApplicantTest {

  @Property
  void isTheSameHoweverNameAndOrganisationAreTyped(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name,
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String organisation) {
    Optional<String> plain = namesake(name, organisation);

    assertThat(namesake(name.toUpperCase(Locale.ROOT), "  " + organisation + " ")).isEqualTo(plain);
    assertThat(namesake(name + "\u0301", organisation + " .")).isEqualTo(plain);
  }

  @Test
  void knowsAccentsHyphensAndSpaces() {
    assertThat(namesake("Zoé  LE-MAIRE", "L’Atelier"))
        .isEqualTo(namesake("zoe le maire", "l'atelier"))
        .contains("l atelier | zoe le maire");
  }

  @Test
  void isLikeNobodyWithoutNameOrOrganisation() {
    assertThat(namesake("", "Atelier")).isEmpty();
    assertThat(namesake("Zoé", " – ")).isEmpty();
    assertThat(namesake("Zoé Atelier", "x")).isNotEqualTo(namesake("Zoé", "x Atelier"));
  }

  private static Optional<String> namesake(String name, String organisation) {
    return new Applicant(name, "z@lab.example", Optional.empty(), organisation, Locale.FRENCH)
        .namesake();
  }
}
