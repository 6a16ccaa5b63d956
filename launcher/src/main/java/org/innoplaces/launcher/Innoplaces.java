package org.innoplaces.launcher;

import org.innoplaces.launcher.command.AuditCommand;
import org.innoplaces.launcher.command.DoctorCommand;
import org.innoplaces.launcher.command.PluginCommand;
import org.innoplaces.launcher.command.PluginSubcommands;
import org.innoplaces.launcher.command.RehearseCommand;
import org.innoplaces.launcher.command.RunCommand;
import org.innoplaces.launcher.command.UsageSentence;
import org.innoplaces.launcher.command.VersionText;
import org.innoplaces.launcher.command.WarmUpCommand;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.Ending;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WrongArgument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of every command; each command is a class of its own. */
@Command(
    name = "innoplaces",
    description = "Runs and looks after an Innoplaces instance.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      WarmUpCommand.class,
      RehearseCommand.class,
      AuditCommand.class,
      PluginCommand.class,
      DoctorCommand.class
    })
public final class Innoplaces implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    System.exit(execute(console, arguments));
  }

  /** Does what was typed, and returns the exit code. */
  static int execute(Console console, String... arguments) {
    CommandLine line = commandLine(console).setOut(console.out());
    return line.execute(
        new PluginSubcommands(console, Distribution::ofThisProcess).addTo(line, arguments));
  }

  /** The command line with its commands, whose messages go to the console given. */
  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Innoplaces(), new CommandFactory(console));
    // Not by annotation: for that, picocli asks every jar of the server for a class that none has.
    version(line, VersionText.line());
    return line.setParameterExceptionHandler((problem, given) -> refuse(problem, console))
        .setExecutionExceptionHandler((problem, command, parsed) -> fail(problem, console));
  }

  private static void version(CommandLine line, String text) {
    line.getCommandSpec().version(text);
    line.getSubcommands().values().forEach(command -> version(command, text));
  }

  private static int refuse(ParameterException problem, Console console) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(UsageSentence.of(problem) + ". See '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  private static int fail(Exception problem, Console console) {
    if (Ending.isUnderWay()) {
      // What fails because it was told to end is no news; the code is up to whoever ends.
      Ending.await();
    }
    LaunchLog.record(problem);
    console.complain(
        problem instanceof StartProblem
            ? problem.getMessage()
            : "Something unexpected went wrong: " + problem + LaunchLog.whereDetailsAre());
    return problem instanceof WrongArgument ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run");
  }
}
