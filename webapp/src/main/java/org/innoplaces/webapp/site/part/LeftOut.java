package org.innoplaces.webapp.site.part;

import java.lang.System.Logger.Level;

/** Tells the operator what a page is shown without. */
final class LeftOut {

  private static final System.Logger LOG = System.getLogger(LeftOut.class.getName());

  private LeftOut() {}

  static void tell(String view, Throwable failure) {
    LOG.log(Level.ERROR, () -> "Left out " + view + ", which failed", failure);
  }
}
