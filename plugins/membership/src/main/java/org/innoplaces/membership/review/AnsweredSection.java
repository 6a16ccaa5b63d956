package org.innoplaces.membership.review;

import java.util.List;
import org.innoplaces.membership.form.Said;

/** A part of the form as it was, with what was answered. */
public record AnsweredSection(Said title, List<Answered> answers) {

  /**
   * A question and the answer to it.
   *
   * @param name of the question
   * @param answer in words where it was chosen; empty when there is none
   * @param asked what we ask about it now; often empty
   */
  public record Answered(String name, Said label, Said answer, String asked) {}
}
