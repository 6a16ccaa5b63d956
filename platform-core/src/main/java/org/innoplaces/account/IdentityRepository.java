package org.innoplaces.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of sign-ins through a provider. */
public interface IdentityRepository {

  /** The link with the digest of {@link ProviderIdentity#digest()}. */
  Optional<LinkedIdentity> identity(String digest);

  /** The links of an account. */
  List<LinkedIdentity> identitiesOf(UUID account);

  /** Adds a link. */
  void add(LinkedIdentity identity);

  /** Removes the links of an account; tells how many there were. */
  int removeIdentitiesOf(UUID account);

  /** The answer with the digest, locked until the transaction ends. */
  Optional<ProviderSignIn> lockSignIn(String digest);

  /** Adds an answer at once; fails when it is there already. */
  void add(ProviderSignIn signIn);

  /** Removes answers from before an instant. */
  void forgetSignInsBefore(Instant instant);
}
