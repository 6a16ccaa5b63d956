package org.innoplaces.launcher.plugin;

import java.util.List;

/**
 * One thing that is wrong with a plugin.
 *
 * @param arguments what the sentence names, in its order
 */
public record Reason(Fault fault, List<String> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(Fault fault, Object... arguments) {
    return new Reason(fault, List.of(arguments).stream().map(String::valueOf).toList());
  }

  /** The reason in English, to follow the name of the plugin or its jar. */
  public String text() {
    return fault.sentence().formatted(arguments.toArray());
  }
}
