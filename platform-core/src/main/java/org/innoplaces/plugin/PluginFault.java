package org.innoplaces.plugin;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.innoplaces.problem.Message;

/**
 * One thing that is wrong with a plugin.
 *
 * @param code stable, for programs, for example {@code MISSING_DEPENDENCY}
 * @param arguments what the sentence names, in its order
 * @param text the sentence in English, as the start told it; it continues after the plugin's name
 */
public record PluginFault(String code, List<String> arguments, String text) {

  private static final String BUNDLE = "org.innoplaces.plugin.messages";

  public PluginFault {
    arguments = List.copyOf(arguments);
  }

  /** The sentence for a reader of the language; in English when this platform has none. */
  public String in(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).containsKey(code)
        ? Message.from(BUNDLE, getClass().getClassLoader(), code, arguments.toArray()).in(locale)
        : text;
  }
}
