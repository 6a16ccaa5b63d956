package org.innoplaces.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Declares a record as a group of fields that a plugin adds to somebody else's content type; in the
 * JSON they stand under {@code extensions.<plugin>}.
 */
@ExtensionPoint(since = "0.1")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContentExtension {

  /** The content type that is extended. */
  Class<? extends Record> of();

  /** The id of the plugin that brings the fields. */
  String plugin();
}
