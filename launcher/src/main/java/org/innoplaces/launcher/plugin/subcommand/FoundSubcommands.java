package org.innoplaces.launcher.plugin.subcommand;

import java.util.List;

/**
 * The commands of an instance's plugins.
 *
 * @param usable those that can be called; names are unique
 * @param setAside for each other one a sentence that says why it cannot
 */
public record FoundSubcommands(List<PluginSubcommand> usable, List<String> setAside) {

  /** Keeps copies. */
  public FoundSubcommands {
    usable = List.copyOf(usable);
    setAside = List.copyOf(setAside);
  }

  /** None at all. */
  public static FoundSubcommands none() {
    return new FoundSubcommands(List.of(), List.of());
  }
}
