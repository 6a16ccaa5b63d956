package org.innoplaces.testkit.planted.drawers.web;

import org.innoplaces.testkit.planted.drawers.extension.UnmarkedExtension;
import org.innoplaces.testkit.planted.orderly.web.BookResource;

/** A resource that uses the resource of another feature and an extension point. */
public class NosyResource {

  /** Calls the extension point past the action. */
  public String ask(UnmarkedExtension extension, BookResource other) {
    extension.called(null);
    return other.due();
  }
}
