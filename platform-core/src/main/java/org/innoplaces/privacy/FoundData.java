package org.innoplaces.privacy;

import java.util.List;
import java.util.Map;

/**
 * All that is kept about a person.
 *
 * @param person with the names that were found
 * @param records by the id of the processing, in the order of the register; those without any are
 *     left out
 */
public record FoundData(Person person, Map<String, List<PersonalRecord>> records) {

  /** How many there are. */
  public int size() {
    return records.values().stream().mapToInt(List::size).sum();
  }
}
