package org.innoplaces.membership.desk;

import org.innoplaces.membership.form.Choice;
import org.innoplaces.membership.form.FormPart;

/** An option of a choice as the screen of the form shows it. */
public record OptionPart(FormPart part, Choice option) {

  /** The pointer to it. */
  public String at() {
    return part.pointer();
  }

  /** Its number in its question, from 1. */
  public int number() {
    return part.last() + 1;
  }
}
