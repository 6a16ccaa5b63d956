package org.innoplaces.account;

import java.time.Instant;
import java.util.UUID;

/** The table of attempts to sign in that failed. */
public interface FailureRepository {

  /** Counts a failure. */
  void add(SignInFailure failure);

  /** How many failures of the subject there were since an instant. */
  long since(String subject, Instant instant);

  /** Forgets one failure. */
  void forget(UUID id);

  /** Forgets the failures of a subject. */
  void forget(String subject);

  /** How many there were before an instant. */
  long countBefore(Instant instant);

  /** Forgets these. */
  void forgetBefore(Instant instant);
}
