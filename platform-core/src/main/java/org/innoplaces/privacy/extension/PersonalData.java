package org.innoplaces.privacy.extension;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;

/**
 * Declares what a module keeps about people, and hands it out, erases it, and forgets it in time.
 *
 * <p>A CDI bean; one for each line of the register. Called on the thread of a request or of a job;
 * everything but {@link #processing()} in the caller's transaction, after the caller has checked
 * permissions: what is done here needs no check of its own. Erasing and handing out must be
 * complete, so what one of these beans throws ends the whole of it, and nothing is changed; a
 * {@link org.innoplaces.problem.PlatformException} is told as it is and so may be a veto with its
 * reason. The order among beans does not matter.
 */
@ExtensionPoint(since = "0.1")
public interface PersonalData {

  /** What is kept, why and for how long; always the same. */
  Processing processing();

  /** What the person with the address is called here; empty when nobody is known. */
  default Set<String> names(String email) {
    return Set.of();
  }

  /** Everything that is kept about the person. Secrets and digests of them are left out. */
  List<PersonalRecord> find(Person person);

  /**
   * Removes it, or makes it such that nobody can tell whose it was: totals stay right. A byte
   * search for the address and the names finds nothing afterwards.
   */
  void erase(Person person);

  /**
   * Gives every text in which a person may be named, one after the other. By them people are known
   * again who were erased, when an older copy of the database is brought back.
   */
  void texts(Consumer<String> reader);

  /** How many records have been kept for long enough; without a period, none. */
  default long due(Instant now) {
    return 0;
  }

  /** Removes these; called once a day. */
  default void forget(Instant now) {}
}
