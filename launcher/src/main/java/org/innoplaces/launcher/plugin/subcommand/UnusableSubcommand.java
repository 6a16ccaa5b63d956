package org.innoplaces.launcher.plugin.subcommand;

/** Why a class is no command, to be read after its name. */
final class UnusableSubcommand extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableSubcommand(String reason) {
    super(reason);
  }
}
