package org.innoplaces.account.action;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator says about the first administrator.
 *
 * @param email {@code innoplaces.admin.email}
 * @param password {@code innoplaces.admin.password}; only used for a new account
 * @param token {@code innoplaces.admin.token}: a token that may do everything, 32 characters or
 *     more
 */
public record AccountSettings(
    Optional<String> email, Optional<String> password, Optional<String> token) {

  /** Reads the settings. */
  public static AccountSettings of(Config config) {
    return new AccountSettings(
        find(config, "innoplaces.admin.email"),
        find(config, "innoplaces.admin.password"),
        find(config, "innoplaces.admin.token"));
  }

  private static Optional<String> find(Config config, String key) {
    return config.getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "AccountSettings";
  }
}
