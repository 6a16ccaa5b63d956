package org.innoplaces.launcher.command;

import java.net.URI;
import org.innoplaces.launcher.boot.BootReport;
import org.innoplaces.launcher.boot.Shutdown;

/**
 * An instance that is ready for visitors.
 *
 * @param address where it is reached from this machine
 * @param shutdown ends it together with the process
 */
record RunningInstance(URI address, BootReport report, Shutdown shutdown) {}
