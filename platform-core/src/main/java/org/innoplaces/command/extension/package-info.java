/** What plugins add to the command line. */
package org.innoplaces.command.extension;
