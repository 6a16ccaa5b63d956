package org.innoplaces.launcher.command;

import java.nio.file.Path;
import java.util.Optional;
import org.innoplaces.launcher.instance.Distribution;

/**
 * What the operator asked for on the command line.
 *
 * @param data as written, relative or not
 * @param empty whether a new instance starts without the starter content
 * @param extraContent folder to bring in at this start, as written, or null
 * @param trial whether this start is itself the trial of plugins
 */
record StartOptions(int port, Path data, boolean empty, Path extraContent, boolean trial) {

  /** The folder to bring in at this start, absolute. */
  Optional<Path> importFolder() {
    return Optional.ofNullable(extraContent).map(folder -> folder.toAbsolutePath().normalize());
  }

  /** The content that a new instance is given. */
  Optional<Path> starter(Distribution distribution) {
    return empty ? Optional.empty() : distribution.starter();
  }
}
