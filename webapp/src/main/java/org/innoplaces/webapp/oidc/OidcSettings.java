package org.innoplaces.webapp.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.innoplaces.account.Secret;

/**
 * Settings of the sign-in through a provider; without {@code innoplaces.oidc.issuer} there is none.
 *
 * <p>Which accounts may enter is told by {@link org.innoplaces.account.action.AdmissionSettings}.
 */
final class OidcSettings {

  private static final String ISSUER = "innoplaces.oidc.issuer";
  private static final String CLIENT = "innoplaces.oidc.client.id";
  private static final String SECRET = "innoplaces.oidc.client.secret";
  private static final String LABEL = "innoplaces.oidc.label";
  private static final String SCOPES = "innoplaces.oidc.scopes";
  private static final String ALGORITHMS = "innoplaces.oidc.algorithms";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Config config;

  OidcSettings(Config config) {
    this.config = config;
  }

  /** Those of this instance. */
  static OidcSettings current() {
    return new OidcSettings(ConfigProvider.getConfig());
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException naming the setting that cannot be taken
   */
  Optional<OidcClient> client() {
    return find(ISSUER).map(this::client);
  }

  private OidcClient client(String issuer) {
    URI address = issuer(issuer);
    String id =
        find(CLIENT)
            .orElseThrow(() -> new IllegalArgumentException(CLIENT + " is needed with " + ISSUER));
    return new OidcClient(
        address,
        id,
        find(SECRET).map(Secret::new),
        find(LABEL).orElse(address.getHost()),
        scopes(find(SCOPES).orElse("openid email profile")),
        algorithms(find(ALGORITHMS).orElse("RS256, PS256, ES256")));
  }

  /** Only the own machine may speak without encryption, as it does when one tries it out. */
  private static URI issuer(String issuer) {
    try {
      URI address = URI.create(issuer);
      boolean safe =
          "https".equals(address.getScheme())
              || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
      if (safe && address.getHost() != null && address.getQuery() == null) {
        return address;
      }
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(ISSUER + " is no address: " + issuer, malformed);
    }
    throw new IllegalArgumentException(
        ISSUER + " must be an https address without a question mark, not: " + issuer);
  }

  private static String scopes(String scopes) {
    List<String> wanted = List.of(scopes.split("[\\s,]+"));
    return wanted.contains("openid")
        ? String.join(" ", wanted)
        : "openid " + String.join(" ", wanted);
  }

  private static Set<JWSAlgorithm> algorithms(String names) {
    Set<JWSAlgorithm> algorithms =
        Arrays.stream(names.split(","))
            .map(String::strip)
            .map(JWSAlgorithm::parse)
            .collect(Collectors.toUnmodifiableSet());
    algorithms.stream()
        .filter(algorithm -> !JWSAlgorithm.Family.SIGNATURE.contains(algorithm))
        .findFirst()
        .ifPresent(
            weak -> {
              throw new IllegalArgumentException(
                  ALGORITHMS + " can hold signatures with public keys only, not: " + weak);
            });
    return algorithms;
  }

  private Optional<String> find(String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }
}
