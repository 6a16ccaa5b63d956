package org.innoplaces.webapp.desk.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.problem.Problem;

/**
 * What became of a file that somebody sent.
 *
 * @param name as its sender calls it
 * @param media the entry that has it now; empty when it was refused
 * @param problems why it was refused
 */
public record TakenFile(String name, Optional<UUID> media, List<Problem> problems) {

  /** Whether the library has it. */
  public boolean isTaken() {
    return media.isPresent();
  }
}
