package org.innoplaces.launcher.command;

import java.net.URI;
import org.innoplaces.launcher.boot.BootReport;
import org.innoplaces.launcher.boot.Shutdown;
import org.innoplaces.launcher.plugin.PluginJars;

/**
 * An instance that is ready for visitors.
 *
 * @param address where it is reached from this machine
 * @param plugins those that take part, and those that do not
 * @param shutdown ends it together with the process
 */
record RunningInstance(URI address, BootReport report, PluginJars plugins, Shutdown shutdown) {}
