package org.innoplaces.testkit.planted.drawers;

import org.innoplaces.testkit.planted.drawers.action.NosyAction;

/** A noun that knows a verb. */
public class NosyRoot {

  /** The verb. */
  public NosyAction verb() {
    return new NosyAction();
  }
}
