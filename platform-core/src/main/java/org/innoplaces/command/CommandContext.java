package org.innoplaces.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * What a command works with.
 *
 * @param arguments what was typed after its name, without {@code --data DIR}
 * @param data the folder of the instance; need not exist
 * @param database the instance's database, opened when the first connection is asked for; that is
 *     refused, and ends the command with a sentence, while a running instance has the embedded one
 *     open, and when there is none. Connections commit by themselves, and the command closes them
 * @param settings the operator's settings by their keys, without those of the database
 * @param out for what was found or done
 * @param err for what went wrong
 * @param locale the language of the Java machine
 */
public record CommandContext(
    List<String> arguments,
    Path data,
    DataSource database,
    Function<String, Optional<String>> settings,
    PrintWriter out,
    PrintWriter err,
    Locale locale) {

  /** Keeps a copy. */
  public CommandContext {
    arguments = List.copyOf(arguments);
  }

  /** The operator's value of a key such as {@code innoplaces.base-url}. */
  public Optional<String> setting(String key) {
    return settings.apply(key);
  }
}
