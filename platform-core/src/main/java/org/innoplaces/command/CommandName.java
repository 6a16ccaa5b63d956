package org.innoplaces.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a {@link org.innoplaces.command.extension.Subcommand} is called; read without running
 * anything of the plugin.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommandName {

  /** What is typed after {@code innoplaces}: lower-case words joined by hyphens, 40 at most. */
  String value();

  /** What it does, in one line of English, as the other commands say it. */
  String description();
}
