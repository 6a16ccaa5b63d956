package org.innoplaces.webapp.site.mime;

/** What was sent is no form with files. */
public class MalformedForm extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedForm(Throwable cause) {
    super(cause);
  }
}
