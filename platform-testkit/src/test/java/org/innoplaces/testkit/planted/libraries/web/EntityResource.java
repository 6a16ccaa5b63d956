package org.innoplaces.testkit.planted.libraries.web;

import java.util.Optional;
import org.innoplaces.testkit.planted.orderly.Book;

/** A resource that hands out an entity and takes one. */
public class EntityResource {

  /** Out. */
  public Book read() {
    return new Book();
  }

  /** In. */
  public Optional<String> write(Book book) {
    return Optional.of(Long.toString(book.id()));
  }
}
