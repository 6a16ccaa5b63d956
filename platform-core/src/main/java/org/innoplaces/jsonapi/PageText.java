package org.innoplaces.jsonapi;

import org.innoplaces.problem.Message;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;

/** Numbers and sizes of pages as they stand in addresses. */
public final class PageText {

  private static final String SIZE = "page[size]";
  private static final String CODE = "malformed-page";

  private PageText() {}

  /** The problem with a text that is no number from 1 to the most that the parameter takes. */
  public static Problem flaw(String parameter, String text, int most) {
    String sentence = parameter.equals(SIZE) ? "malformed-page-size" : CODE;
    Message told = Message.of("problem." + sentence, text, Integer.toString(most));
    return new Problem(CODE, Source.parameter(parameter), told);
  }
}
