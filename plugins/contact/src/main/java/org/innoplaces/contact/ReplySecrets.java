package org.innoplaces.contact;

import java.util.Optional;

/** Where the one secret is kept by which addresses are signed. */
public interface ReplySecrets {

  /** The secret; empty before the first mails were fetched. */
  Optional<ReplySecret> find();

  /** Keeps it. */
  void add(ReplySecret secret);
}
