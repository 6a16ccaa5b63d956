package org.innoplaces.system.harness;

/** Who may do everything on the shared server, as its operator set it up. */
public final class Administrator {

  /** The address of the account. */
  public static final String EMAIL = "operator@clefs-voisines.example";

  /** Its password. */
  public static final String PASSWORD = "seven lanterns on the quay";

  /** Its token for programs. */
  public static final String TOKEN = "token-of-the-operator-of-the-shared-server";

  private Administrator() {}
}
