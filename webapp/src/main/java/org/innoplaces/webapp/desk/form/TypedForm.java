package org.innoplaces.webapp.desk.form;

import org.innoplaces.content.entry.Draft;
import org.innoplaces.content.unsaved.TypedText;

/**
 * What stands in a form, as it is kept before it is saved, and back. The address is one for both
 * parts: it belongs to the text of the language, or to the shared values where there is no other.
 */
public final class TypedForm {

  private TypedForm() {}

  /** What stands in a form. */
  public static TypedText of(SentForm form) {
    Draft text = form.text();
    Draft shared = form.shared();
    return new TypedText(
        new Draft(text.base(), text.data(), text.slug().or(shared::slug), text.note()),
        new Draft(shared.base(), shared.data()));
  }

  /** Fills a form with what was kept. */
  public static void start(SentForm form, TypedText kept, boolean allShared) {
    Draft shared = kept.shared();
    Draft text = kept.language();
    form.start(
        text,
        allShared ? new Draft(shared.base(), shared.data(), text.slug(), text.note()) : shared);
  }
}
