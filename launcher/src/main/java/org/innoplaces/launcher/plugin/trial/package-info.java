/**
 * Starts plugins for the first time in a process of their own, on a scratch database: what breaks
 * there is set aside before the real start.
 */
package org.innoplaces.launcher.plugin.trial;
