package org.innoplaces.content.schema;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** A record that declares a type, a block or an extension breaks a rule; the message says which. */
public class InvalidDeclaration extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** The record and what is wrong with it, in English: it speaks to the author of the code. */
  public InvalidDeclaration(Class<?> record, String reason) {
    super(new Problem("invalid-declaration", null, locale -> record.getName() + " " + reason));
  }
}
