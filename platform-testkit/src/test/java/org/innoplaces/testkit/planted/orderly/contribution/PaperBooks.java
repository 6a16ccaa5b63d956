package org.innoplaces.testkit.planted.orderly.contribution;

import org.innoplaces.testkit.planted.orderly.Book;
import org.innoplaces.testkit.planted.orderly.extension.BookSource;

/** What a module adds elsewhere. */
class PaperBooks implements BookSource {

  @Override
  public Book next() {
    return new Book();
  }
}
