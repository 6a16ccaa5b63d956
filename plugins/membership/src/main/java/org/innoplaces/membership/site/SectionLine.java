package org.innoplaces.membership.site;

import java.util.List;

/**
 * Questions that stand together.
 *
 * @param id of its heading
 */
public record SectionLine(String id, String title, List<QuestionLine> lines) {

  /** Keeps a copy. */
  public SectionLine {
    lines = List.copyOf(lines);
  }
}
