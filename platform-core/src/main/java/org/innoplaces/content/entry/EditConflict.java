package org.innoplaces.content.entry;

import java.util.List;
import org.innoplaces.problem.Conflict;
import org.innoplaces.problem.Problem;

/** Two people changed the same fields; each problem names a field and points to it. */
public class EditConflict extends Conflict {

  private static final long serialVersionUID = 1L;

  private final int head;

  /** The fields in conflict and the newest revision's number. */
  public EditConflict(int head, List<Problem> fields) {
    super(fields);
    this.head = head;
  }

  /** The number of the revision that came in between. */
  public int head() {
    return head;
  }
}
