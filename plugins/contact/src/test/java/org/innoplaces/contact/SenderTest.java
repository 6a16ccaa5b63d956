package org.innoplaces.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noreply@lab.example",
        "no-reply+17@lab.example",
        "do-not-reply@lab.example",
        "ne-pas-repondre@lab.example",
        "mailer-daemon@lab.example",
        "bounce-171@lab.example"
      })
  void knowsAddressesThatNobodyReads(String address) {
    assertThat(new Sender("Zoé", address, null, Locale.FRENCH).isProgram()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"norah.reply@lab.example", "bouncer@lab.example", "zoe@noreply.example"})
  void takesPeopleForPeople(String address) {
    assertThat(new Sender("Zoé", address, null, Locale.FRENCH).isProgram()).isFalse();
  }
}
