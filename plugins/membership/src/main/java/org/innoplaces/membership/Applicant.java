package org.innoplaces.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Who applies, as they say.
 *
 * @param name one line; empty in a draft without one
 * @param email in lower case
 * @param phone E.164; empty when they gave none
 * @param organisation one line; often empty
 * @param locale the language in which they apply
 */
public record Applicant(
    String name, String email, Optional<PhoneNumber> phone, String organisation, Locale locale) {

  /**
   * Organisation and name in a form in which those of one person are the same however they are
   * typed: without capitals, accents, punctuation and more than one space. Empty when one of them
   * is missing.
   */
  public Optional<String> namesake() {
    String from = folded(organisation);
    String who = folded(name);
    return from.isEmpty() || who.isEmpty() ? Optional.empty() : Optional.of(from + " | " + who);
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
