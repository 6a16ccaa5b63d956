package org.innoplaces.desk;

import java.util.List;

/** Counts what waits, in whosoever's tables it stands. */
public interface WaitingCounts {

  /**
   * How many rows there are of each, in the order of the question; one statement.
   *
   * @throws jakarta.persistence.PersistenceException when the database does not understand one
   */
  List<Long> of(List<WaitingRows> waiting);
}
