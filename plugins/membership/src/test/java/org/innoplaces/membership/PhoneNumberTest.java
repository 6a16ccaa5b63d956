package org.innoplaces.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78, +33612345678",
    "06.12.34.56.78, +33612345678",
    "+33 6 12 34 56 78, +33612345678",
    "0033 (0)6-12-34-56-78, +33612345678",
    "+33 (0) 6 12 34 56 78, +33612345678",
    "+32 470/12.34.56, +32470123456",
    "06 12 34 56 78, +33612345678"
  })
  void readsOneNumberInWhateverWayItIsWritten(String typed, String kept) {
    assertThat(PhoneNumber.read(typed, "33")).contains(new PhoneNumber(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "call me", "+0612345678", "+3361234567890123456", "", "06 12 ext 3"})
  void takesNothingElse(String typed) {
    assertThat(PhoneNumber.read(typed, "33")).isEmpty();
  }
}
