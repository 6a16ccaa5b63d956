package org.innoplaces.testkit.planted.orderly.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.innoplaces.testkit.planted.orderly.action.LendBook;

/** A resource. */
@Path("books")
public class BookResource {

  private final LendBook lendBook;

  /** The verb behind it. */
  public BookResource(LendBook lendBook) {
    this.lendBook = lendBook;
  }

  /** The day on which the book is due. */
  @GET
  public String due() {
    return lendBook.lend().toString();
  }
}
