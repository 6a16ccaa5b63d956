package org.innoplaces.testkit.planted.drawers.extension;

import org.innoplaces.testkit.planted.drawers.action.NosyAction;

/** An extension point without its mark that knows a verb. */
public interface UnmarkedExtension {

  /** Called with the verb. */
  void called(NosyAction action);
}
