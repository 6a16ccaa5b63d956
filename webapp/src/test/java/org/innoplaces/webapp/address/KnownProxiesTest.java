package org.innoplaces.webapp.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownProxiesTest {

  private final KnownProxies proxies =
      new KnownProxies(Optional.of("127.0.0.1, ::1,10.0.0.0/8, 2001:db8:5::/48"));

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 203.0.113.7, 203.0.113.7",
    "10.9.8.7, '198.51.100.1, 203.0.113.7', 203.0.113.7",
    "127.0.0.1, '198.51.100.1, 203.0.113.7, 10.1.1.1', 203.0.113.7",
    "127.0.0.1, '10.1.1.1, 10.1.1.2', 10.1.1.1",
    "127.0.0.1, 203.0.113.7:4711, 203.0.113.7",
    "127.0.0.1, '[2001:db8::9]:4711', 2001:db8:0:0:0:0:0:9",
    "2001:db8:5:1::1, 203.0.113.7, 203.0.113.7",
    "::1, 2001:db8::9, 2001:db8:0:0:0:0:0:9"
  })
  void findsTheLastAddressThatNoProxyHas(String caller, String forwarded, String visitor) {
    assertThat(proxies.visitor(caller, forwarded)).isEqualTo(visitor);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 198.51.100.1",
    "127.0.0.1,",
    "127.0.0.1, unknown",
    "127.0.0.1, localhost",
    "127.0.0.1, 256.1.1.1",
    "127.0.0.1, ''",
    "127.0.0.1, '203.0.113.7, '",
    "11.0.0.1, 198.51.100.1",
    "2001:db8:6::1, 198.51.100.1"
  })
  void believesNobodyElse(String caller, String forwarded) {
    assertThat(proxies.visitor(caller, forwarded)).isEqualTo(caller);
  }

  @Test
  void believesNobodyUnlessTheOperatorNamesThem() {
    KnownProxies none = new KnownProxies(Optional.empty());

    assertThat(none.visitor("127.0.0.1", "203.0.113.7")).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "300.0.0.1", "/8"})
  void endsTheStartWhenTheSettingIsMalformed(String written) {
    assertThatThrownBy(() -> new KnownProxies(Optional.of(written)))
        .hasMessageContaining("innoplaces.proxies");
  }
}
