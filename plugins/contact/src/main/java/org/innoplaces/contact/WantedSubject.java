package org.innoplaces.contact;

import java.util.Map;
import org.innoplaces.http.TidyText;

/**
 * What somebody wants a subject to be.
 *
 * @param place where it stands among the others
 * @param offered whether one can write about it
 * @param team the address of who answers; empty for that of the settings
 * @param targetDays within how many working days we mean to answer
 * @param keptDays for how many days a conversation is kept after the last word in it
 * @param words what it says, by language
 */
public record WantedSubject(
    int place,
    boolean offered,
    String team,
    int targetDays,
    int keptDays,
    Map<String, SubjectWords> words) {

  /** Tidies it, and keeps a copy. */
  public WantedSubject {
    team = TidyText.address(team);
    words = Map.copyOf(words);
  }
}
