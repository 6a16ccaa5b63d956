package org.innoplaces.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of reply templates. */
public interface ReplyTemplateRepository {

  /** All of them, by title. */
  List<ReplyTemplate> all();

  /** One of them. */
  Optional<ReplyTemplate> find(UUID id);

  /** Adds one. */
  void add(ReplyTemplate template);

  /** Removes one. */
  void remove(ReplyTemplate template);
}
