package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One call of the packaged {@code bin/innoplaces}, as an operator makes it.
 *
 * @param environment what is set beside the environment of the build
 */
public record DistributionCommand(List<String> arguments, Map<String, String> environment) {

  /** A call with the arguments given. */
  public static DistributionCommand of(Object... arguments) {
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return new DistributionCommand(List.copyOf(words), Map.of());
  }

  /** The same call with one more variable in its environment. */
  public DistributionCommand with(String variable, Object value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value.toString());
    return new DistributionCommand(arguments, more);
  }

  /** Starts the process and does not wait. */
  public RunningCommand start() {
    List<String> command = new ArrayList<>(List.of(script().toString()));
    command.addAll(arguments);
    try {
      Path output = Files.createTempDirectory("innoplaces-output");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(output.resolve("out").toFile())
              .redirectError(output.resolve("err").toFile());
      // What is set for the build must not set the product.
      builder.environment().keySet().removeIf(name -> name.startsWith("INNOPLACES_"));
      // How fast the machine is, no test asks unless it says so.
      builder.environment().put("INNOPLACES_PLUGINS_PATIENCE", "600");
      builder.environment().putAll(environment);
      return new RunningCommand(builder.start(), output);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Path script() {
    String folder = System.getProperty("innoplaces.distribution");
    if (folder == null) {
      throw new IllegalStateException(
          "Run the system tests with ./mvnw -pl system-tests -am verify.");
    }
    return Path.of(folder).toAbsolutePath().normalize().resolve("bin/innoplaces");
  }
}
