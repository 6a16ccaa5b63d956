/**
 * The {@code innoplaces} command: it checks, assembles, migrates and boots one instance.
 *
 * <p>Reading order: {@link org.innoplaces.launcher.Innoplaces} dispatches to one class per command
 * in {@code command}; the commands use the steps in {@code check}, {@code assemble}, {@code
 * migrate} and {@code boot}. A step that cannot go on throws a {@link
 * org.innoplaces.launcher.instance.StartProblem}, whose one sentence is all that an operator sees.
 */
package org.innoplaces.launcher;
