package org.innoplaces.testkit.planted.orderly.site;

import jakarta.faces.context.FacesContext;
import org.innoplaces.testkit.planted.orderly.action.LendBook;

/** A page. */
public class BookPage {

  /** Lends a book and says so. */
  public String lend(LendBook lendBook, FacesContext faces) {
    return faces.getViewRoot().getLocale() + " " + lendBook.lend();
  }
}
