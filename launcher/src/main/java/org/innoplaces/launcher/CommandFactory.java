package org.innoplaces.launcher;

import org.innoplaces.launcher.command.RunCommand;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the command objects and hands them what they work with. */
final class CommandFactory implements IFactory {

  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == RunCommand.class) {
      return type.cast(new RunCommand(console, Distribution::ofThisProcess));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
