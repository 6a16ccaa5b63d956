package org.innoplaces.testkit.planted.circle.hen;

import org.innoplaces.testkit.planted.circle.egg.Egg;

/** Half of a circle. */
public class Hen {

  /** Where it comes from. */
  public Egg from() {
    return new Egg();
  }
}
