package org.innoplaces.launcher.command;

import java.nio.file.Path;

/**
 * What the operator asked for on the command line.
 *
 * @param data as written, relative or not
 * @param empty whether a new instance starts without the starter content
 * @param importFolder content to bring in at this start, or null
 */
record StartOptions(int port, Path data, boolean empty, Path importFolder) {}
