package org.innoplaces.account.action;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords by Argon2id with the parameters that OWASP's password storage cheat sheet gives
 * as its first choice: 19 MiB, two passes, one lane.
 *
 * <p>At most two at a time, so that a flood of attempts cannot take all memory.
 */
@ApplicationScoped
public class HashPasswords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int LENGTH = 32;
  private static final int SALT_LENGTH = 16;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID);

  private final Semaphore permits = new Semaphore(2, true);
  private volatile String nobodys;

  /** The hash of a password, with a salt of its own, in the usual notation of Argon2. */
  public String hash(String password) {
    return atMostTwo(
        () -> Password.hash(password).addRandomSalt(SALT_LENGTH).with(ARGON2).getResult());
  }

  /** Whether the password belongs to the hash; takes as long when there is none. */
  public boolean matches(String password, Optional<String> hash) {
    String compared = hash.orElseGet(this::nobodys);
    boolean same =
        atMostTwo(
            () ->
                Password.check(password, compared)
                    .with(Argon2Function.getInstanceFromHash(compared)));
    return same && hash.isPresent();
  }

  private String nobodys() {
    if (nobodys == null) {
      nobodys = hash("nobody has this one");
    }
    return nobodys;
  }

  private <T> T atMostTwo(Supplier<T> work) {
    permits.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }
}
