package org.innoplaces.webapp.desk.address;

import org.innoplaces.account.Secret;

/** The value that every form of a session holds and that only our own pages can know. */
public final class FormToken {

  private FormToken() {}

  /** The value of a session. */
  public static String of(Secret session) {
    return new Secret("form:" + session.value()).digest();
  }
}
