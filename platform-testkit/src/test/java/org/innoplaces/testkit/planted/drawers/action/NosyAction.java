package org.innoplaces.testkit.planted.drawers.action;

import org.innoplaces.testkit.planted.drawers.store.OpenStore;

/** A verb that looks into the store. */
public class NosyAction {

  /** The store itself. */
  public OpenStore[] store() {
    return new OpenStore[0];
  }
}
