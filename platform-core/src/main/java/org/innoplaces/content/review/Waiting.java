package org.innoplaces.content.review;

import java.util.List;

/**
 * What waits for a person, the oldest first.
 *
 * @param asked reviews that the person can decide and did not ask for
 * @param returned texts of the person that were sent back
 * @param comments open comments of others on texts of the person, and answers to the person's own
 */
public record Waiting(List<Review> asked, List<Review> returned, List<Comment> comments) {

  /** Keeps copies. */
  public Waiting {
    asked = List.copyOf(asked);
    returned = List.copyOf(returned);
    comments = List.copyOf(comments);
  }

  /** Whether nothing does. */
  public boolean isEmpty() {
    return asked.isEmpty() && returned.isEmpty() && comments.isEmpty();
  }
}
