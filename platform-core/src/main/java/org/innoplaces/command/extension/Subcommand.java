package org.innoplaces.command.extension;

import org.innoplaces.command.CommandContext;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Adds a command to {@code innoplaces}, which runs outside of the server.
 *
 * <p>A public class with a public constructor without parameters and a {@link
 * org.innoplaces.command.CommandName}, named in {@code
 * META-INF/services/org.innoplaces.command.extension.Subcommand}. No CDI bean: there is no
 * container, no persistence unit and no transaction, only what the context gives, the classes of
 * the plugin, of those that it depends on, and of the platform's core. Nothing of it runs before it
 * is called; one that cannot be called is set aside with a reason and keeps no other command from
 * working. The platform checks no permission: whoever may call it has the data folder.
 */
@ExtensionPoint(since = "0.1")
public interface Subcommand {

  /**
   * Does what was typed, on the thread of the process.
   *
   * @return the exit code: 0 when all went well, 1 when it did not, 2 when the words were wrong
   * @throws Exception ends the process with 1 and is told in one sentence
   */
  int run(CommandContext context) throws Exception;
}
