package org.innoplaces.membership.desk;

import java.util.List;
import org.innoplaces.membership.form.FormPart;
import org.innoplaces.membership.form.Section;

/** A section as the screen of the form shows it. */
public record SectionPart(FormPart part, Section section, List<QuestionPart> questions) {

  /** The pointer to it. */
  public String at() {
    return part.pointer();
  }

  /** Its number, from 1. */
  public int number() {
    return part.last() + 1;
  }
}
