package org.innoplaces.launcher.command;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what somebody typed wrong, in the words of the commands and not of Java. */
public final class UsageSentence {

  private UsageSentence() {}

  /** The sentence, without a full stop. */
  public static String of(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem instanceof MissingParameterException missing
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      String name = option.longestName();
      return "The option " + name + " needs a value: " + name + " " + option.paramLabel();
    }
    return problem.getArgSpec() instanceof OptionSpec option && problem.getValue() != null
        ? "The option "
            + option.longestName()
            + " does not take '"
            + problem.getValue()
            + "'"
            + expected(option)
        : problem.getMessage();
  }

  private static String expected(OptionSpec option) {
    return option.type() == int.class ? "; it takes a number" : "";
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String first = problem.getUnmatched().get(0);
    boolean commands = !problem.getCommandLine().getSubcommands().isEmpty();
    String what =
        problem.isUnknownOption()
            ? "There is no option " + first
            : commands ? "There is no command " + first : "Nothing is known to do with " + first;
    List<String> similar = problem.getSuggestions();
    return similar.isEmpty() ? what : what + " (did you mean " + similar.get(0) + "?)";
  }
}
