package org.innoplaces.membership;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as E.164 writes it, so that one number is written in one way.
 *
 * @param value {@code +} and up to 15 digits
 */
public record PhoneNumber(String value) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}().\\-–/]");
  private static final Pattern WHOLE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  /** Behind the code of a country people write the zero of their own country's way, too. */
  private static final Pattern SPARE_ZERO = Pattern.compile("\\(0\\)");

  /**
   * Reads what somebody typed.
   *
   * @param code the digits of the country whose numbers are written without it
   * @return empty when it is no number
   */
  public static Optional<PhoneNumber> read(String typed, String code) {
    String digits = BETWEEN.matcher(SPARE_ZERO.matcher(typed).replaceAll("")).replaceAll("");
    String whole = digits;
    if (digits.startsWith("00")) {
      whole = "+" + digits.substring(2);
    } else if (digits.startsWith("0")) {
      whole = "+" + code + digits.substring(1);
    }
    return Optional.of(whole).filter(one -> WHOLE.matcher(one).matches()).map(PhoneNumber::new);
  }
}
