package org.innoplaces.membership.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of profiles. */
public interface ProfileRepository {

  /** That of an account. */
  Optional<MemberProfile> find(UUID account);

  /** The same, locked until the transaction ends. */
  Optional<MemberProfile> lock(UUID account);

  /** Those that were last saved with an address. */
  List<MemberProfile> of(String email);

  /** Those of members whose accounts can be used, by name, as far as the reader may see them. */
  List<MemberProfile> find(DirectoryQuery query);

  /** How many the query finds. */
  long count(DirectoryQuery query);

  /** Adds a new one. */
  void add(MemberProfile profile);

  /** Removes it. */
  void remove(MemberProfile profile);
}
