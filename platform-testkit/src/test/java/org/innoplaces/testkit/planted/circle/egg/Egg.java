package org.innoplaces.testkit.planted.circle.egg;

import org.innoplaces.testkit.planted.circle.hen.Hen;

/** The other half. */
public class Egg {

  /** Where it comes from. */
  public Hen from() {
    return new Hen();
  }
}
