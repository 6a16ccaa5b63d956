package org.innoplaces.account.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * Whom the operator lets in when a provider of sign-ins vouches for them.
 *
 * @param role {@code innoplaces.oidc.create.role}: the role of accounts that are made at the first
 *     sign-in; none are made when it is empty
 * @param domains {@code innoplaces.oidc.create.domains}: for which e-mail addresses; for all when
 *     it is empty
 * @param secondFactorTrusted {@code innoplaces.oidc.second.factor} is {@code trust}: ours is not
 *     asked for, because the provider asks for one
 */
public record AdmissionSettings(
    Optional<String> role, Set<String> domains, boolean secondFactorTrusted) {

  /** Reads the settings. */
  public static AdmissionSettings of(Config config) {
    return new AdmissionSettings(
        find(config, "innoplaces.oidc.create.role"),
        find(config, "innoplaces.oidc.create.domains")
            .map(AdmissionSettings::list)
            .orElse(Set.of()),
        trust(find(config, "innoplaces.oidc.second.factor").orElse("ask")));
  }

  private static boolean trust(String value) {
    if (!value.equals("ask") && !value.equals("trust")) {
      throw new IllegalArgumentException(
          "innoplaces.oidc.second.factor must be ask or trust, not: " + value);
    }
    return value.equals("trust");
  }

  private static Set<String> list(String value) {
    return Arrays.stream(value.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .filter(domain -> !domain.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> find(Config config, String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The role of a new account for the address; empty when it gets none. */
  Optional<String> roleFor(String email) {
    String domain = email.substring(email.lastIndexOf('@') + 1);
    return role.filter(given -> domains.isEmpty() || domains.contains(domain));
  }
}
