package org.innoplaces.contact.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.250",
    "2001:db8:1:2::7, 2001:db8:1:3:ffff::1",
    "2001:db8::1, 2001:0DB8:0:0:1:2:3:4",
    "2001:db8::1%eth0, [2001:db8::1]",
    "::ffff:203.0.113.7, 203.0.113.9"
  })
  void isTheSameForNeighbours(String one, String other) {
    assertThat(Network.of(one)).isPresent().isEqualTo(Network.of(other));
  }

  @ParameterizedTest
  @CsvSource({"203.0.113.7, 203.0.114.7", "2001:db8:1:1ff::7, 2001:db8:1:200::7"})
  void isAnotherForOthers(String one, String other) {
    assertThat(Network.of(one)).isPresent().isNotEqualTo(Network.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "127.0.0.1", "::1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.1.1", "fe80::1",
        "fd00::1", "0.0.0.0", "::", "localhost", "203.0.113", "300.1.1.1", "lab.example", "a:b:c",
        "1::2::3", "203.0.113.7, 198.51.100.1"
      })
  void isNotKnownOfWhatIsNoPublicAddress(String address) {
    assertThat(Network.of(address)).isEmpty();
  }

  @Test
  void asksNoNameServerWhateverIsSent() {
    long start = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      Network.of("name-" + i + ".lab.example");
    }
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }
}
