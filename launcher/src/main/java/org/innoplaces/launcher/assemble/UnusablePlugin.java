package org.innoplaces.launcher.assemble;

/** Why a plugin's jar cannot take part in a start; the message follows the jar's name. */
final class UnusablePlugin extends Exception {

  private static final long serialVersionUID = 1L;

  UnusablePlugin(String reason) {
    super(reason);
  }

  UnusablePlugin(String reason, Throwable cause) {
    super(reason, cause);
  }
}
