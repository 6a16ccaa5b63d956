package org.innoplaces.membership;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of applications, of what became of them, and of the keys to them. */
public interface ApplicationRepository {

  /** Lets one application in at a time, on all nodes, until the transaction ends. */
  void queue();

  /** Adds an application. */
  void add(Application application);

  /** Adds a step. */
  void add(ApplicationStep step);

  /** Adds a key. */
  void add(ApplicationKey key);

  /** An application. */
  Optional<Application> find(UUID id);

  /** An application, locked until the transaction ends. */
  Optional<Application> lock(UUID id);

  /** A key. */
  Optional<ApplicationKey> key(String digest);

  /** What became of an application, the oldest first. */
  List<ApplicationStep> steps(UUID application);

  /** The newest application that was begun with this digest since an instant. */
  Optional<Application> begunWith(String digest, Instant since);

  /** How many were begun with that address since an instant. */
  long countOf(String email, Instant since);

  /** How many keys to applications of that address were made since an instant. */
  long countKeysOf(String email, Instant since);

  /** How many were begun since an instant. */
  long countSince(Instant since);

  /** All of an address, the oldest first. */
  List<Application> of(String email);

  /**
   * Others in one of these states that may be of the same person, the newest first and at most
   * twenty: of the same address, of the same phone number, or of the same organisation and name.
   */
  List<Application> alike(Application application, Collection<ApplicationState> states);

  /** All in one of these states, those that came there first before others. */
  List<Application> in(Collection<ApplicationState> states);

  /** Those in a state whose last change by the applicant was before an instant. */
  List<Application> unchangedSince(ApplicationState state, Instant instant);

  /** Those in one of these states that have been there since before an instant. */
  List<Application> standingSince(Collection<ApplicationState> states, Instant instant);

  /**
   * What the person with the address called themselves, each name once; only where they have shown
   * that the address is theirs.
   */
  Set<String> names(String email);

  /**
   * Removes an application with its steps and keys. Of one that was sent, what statistics count
   * stays, from which nothing leads back to it.
   */
  void remove(Application application);
}
