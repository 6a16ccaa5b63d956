/** One class per command that an operator can give. */
package org.innoplaces.launcher.command;
