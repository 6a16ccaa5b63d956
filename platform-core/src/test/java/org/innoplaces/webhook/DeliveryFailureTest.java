package org.innoplaces.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a delivery did not arrive is kept in English and told in the language of the reader. */
class DeliveryFailureTest {

  @Test
  void namesTheHostThatWasNotFound() {
    String kept = DeliveryFailure.UNKNOWN_HOST.told("lab.example");

    assertThat(kept).isEqualTo("The host lab.example was not found: nobody knows its name.");
    assertThat(french(kept))
        .isEqualTo("Le serveur lab.example est introuvable\u202f: personne ne connaît son nom.");
  }

  @Test
  void tellsEveryReasonThatItKeeps() {
    for (DeliveryFailure failure : DeliveryFailure.values()) {
      String kept = failure.told("500");

      assertThat(french(kept)).isNotEqualTo(kept).doesNotContain("webhook.failure");
    }
  }

  @Test
  void leavesOtherWordsAsTheyAre() {
    assertThat(DeliveryFailure.read("SSLHandshakeException: no")).isEmpty();
  }

  private static String french(String kept) {
    return DeliveryFailure.read(kept).orElseThrow().in(Locale.FRENCH);
  }
}
