package org.innoplaces.launcher.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code innoplaces audit}: looks after the audit log. */
@Command(
    name = "audit",
    description = "Looks after the audit log.",
    mixinStandardHelpOptions = true,
    subcommands = VerifyAuditCommand.class)
public final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the log");
  }
}
