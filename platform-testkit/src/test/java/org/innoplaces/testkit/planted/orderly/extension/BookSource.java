package org.innoplaces.testkit.planted.orderly.extension;

import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.testkit.planted.orderly.Book;

/** What others implement. */
@ExtensionPoint(since = "0.1")
public interface BookSource {

  /** A book to put on the shelf. */
  Book next();
}
