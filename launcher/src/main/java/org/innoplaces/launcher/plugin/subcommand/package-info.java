/** The commands that plugins add to the command line; their code runs only when one is called. */
package org.innoplaces.launcher.plugin.subcommand;
