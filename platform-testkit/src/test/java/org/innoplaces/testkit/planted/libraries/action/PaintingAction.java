package org.innoplaces.testkit.planted.libraries.action;

import jakarta.faces.context.FacesContext;

/** A verb that knows the page. */
public class PaintingAction {

  /** The page. */
  public FacesContext page() {
    return FacesContext.getCurrentInstance();
  }
}
