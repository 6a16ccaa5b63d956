package org.innoplaces.testkit.planted.orderly;

import java.util.Optional;

/** The interface of a store. */
public interface Books {

  /** The book with this number, if there is one. */
  Optional<Book> find(long id);
}
