package org.innoplaces.testkit.planted.orderly.store;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.innoplaces.testkit.planted.orderly.Book;
import org.innoplaces.testkit.planted.orderly.Books;

/** A closed store. */
class JpaBooks implements Books {

  private final EntityManager entityManager;

  JpaBooks(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Book> find(long id) {
    return Optional.ofNullable(entityManager.find(Book.class, id));
  }
}
