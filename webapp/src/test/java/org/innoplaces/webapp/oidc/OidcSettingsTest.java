package org.innoplaces.webapp.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {

  @Test
  void offersNoProviderUntilThereIsOne() {
    assertThat(read(Map.of())).isEmpty();
    assertThat(read(Map.of("innoplaces.oidc.issuer", " "))).isEmpty();
  }

  @Test
  void needsAnIssuerAndAClientAndKnowsTheRest() {
    OidcClient client =
        read(Map.of("innoplaces.oidc.issuer", "https://id.example/lab")).orElseThrow();

    assertThat(client.label()).isEqualTo("id.example");
    assertThat(client.scopes()).isEqualTo("openid email profile");
    assertThat(client.secret()).isEmpty();
    assertThat(client.toString()).doesNotContain("hush");
  }

  @Test
  void namesWhatItCannotTake() {
    assertRefused("innoplaces.oidc.issuer", "http://id.example");
    assertRefused("innoplaces.oidc.issuer", "id.example");
    assertRefused("innoplaces.oidc.issuer", "https://id.example/?a=b");
    assertRefused("innoplaces.oidc.client.id", "");
    assertRefused("innoplaces.oidc.algorithms", "RS256, none");
    assertRefused("innoplaces.oidc.algorithms", "HS256");
  }

  @Test
  void mayBeOnThisMachineWithoutEncryption() {
    assertThat(read(Map.of("innoplaces.oidc.issuer", "http://localhost:9000"))).isPresent();
  }

  private static void assertRefused(String key, String value) {
    assertThatThrownBy(() -> read(both(key, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(key);
  }

  private static Map<String, String> both(String key, String value) {
    Map<String, String> values = new HashMap<>();
    values.put("innoplaces.oidc.issuer", "https://id.example");
    values.put(key, value);
    return values;
  }

  private static Optional<OidcClient> read(Map<String, String> given) {
    Map<String, String> values = new HashMap<>(given);
    values.putIfAbsent("innoplaces.oidc.client.id", "desk");
    return new OidcSettings(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build())
        .client();
  }
}
