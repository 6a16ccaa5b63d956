package org.innoplaces.testkit.planted.orderly.action;

import java.time.Clock;
import java.time.LocalDate;
import org.innoplaces.testkit.planted.orderly.Books;
import org.innoplaces.testkit.planted.orderly.LendingSettings;
import org.innoplaces.testkit.planted.orderly.extension.BookSource;

/** A verb. */
public class LendBook {

  private final Books books;
  private final BookSource source;
  private final LendingSettings settings;
  private final Clock clock;

  /** What it needs. */
  public LendBook(Books books, BookSource source, LendingSettings settings, Clock clock) {
    this.books = books;
    this.source = source;
    this.settings = settings;
    this.clock = clock;
  }

  /** The day on which the book is due. */
  public LocalDate lend() {
    books.find(source.next().id());
    return LocalDate.now(clock).plusDays(settings.days());
  }
}
