package org.innoplaces.content.exchange;

import java.util.List;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;

/** A folder was not imported at all; every problem names a file and a place in it. */
public class ImportRefused extends InvalidInput {

  private static final long serialVersionUID = 1L;

  /** Everything that is wrong with the folder. */
  public ImportRefused(List<Problem> problems) {
    super(problems);
  }
}
