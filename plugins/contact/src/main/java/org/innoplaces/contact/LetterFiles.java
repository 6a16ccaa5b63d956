package org.innoplaces.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of files that came along with letters. */
public interface LetterFiles {

  /** Adds one. */
  void add(LetterFile file);

  /** Those of a conversation in their order, without their content. */
  List<LetterFile.Line> of(UUID conversation);

  /** One of a conversation, with its content. */
  Optional<LetterFile> find(UUID conversation, UUID file);
}
