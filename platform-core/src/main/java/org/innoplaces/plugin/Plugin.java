package org.innoplaces.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a plugin; exactly one class of a plugin's jar carries it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Plugin {

  /** Lower-case letters, digits and hyphens; names the plugin everywhere. */
  String id();

  /** The plugin's own version. */
  String version();

  /** The platform versions it works with, as a Maven version range; empty means any. */
  String requires() default "";

  /** Ids of plugins that must be there too. */
  String[] dependsOn() default {};
}
