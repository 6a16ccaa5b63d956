package org.innoplaces.account;

/**
 * Somebody as a provider of sign-ins vouches for them.
 *
 * @param issuer which provider
 * @param subject who it is there; never given to somebody else, unlike an e-mail address
 * @param email may be empty
 * @param emailVerified whether the provider says that the address is theirs
 * @param name may be empty
 * @param locale a language tag; may be empty
 */
public record ProviderIdentity(
    String issuer,
    String subject,
    String email,
    boolean emailVerified,
    String name,
    String locale) {

  /** By which it is found. */
  public String digest() {
    return new Secret("identity:" + issuer + "\n" + subject).digest();
  }
}
