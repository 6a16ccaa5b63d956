package org.innoplaces.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A token as those who manage it see it: without its secret, which nobody knows but its user.
 *
 * @param owner the id of the account for which it works
 * @param scope what it may do at most, written {@code action:type}, sorted
 */
public record TokenDescription(
    UUID id,
    String name,
    UUID owner,
    List<String> scope,
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> usedAt) {

  /** The description of a token whose scope can be read. */
  public static TokenDescription of(ApiToken token) {
    return new TokenDescription(
        token.id(),
        token.name(),
        token.owner().id(),
        Grant.write(token.scope()),
        token.createdAt(),
        token.expiresAt(),
        token.usedAt());
  }
}
