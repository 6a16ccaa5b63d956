package org.innoplaces.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innoplaces.plugin.ExtensionPoint;

/**
 * Declares a record as a content type: the one source of its JSON, OpenAPI, forms, validation and
 * search.
 */
@ExtensionPoint(since = "0.1")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContentType {

  /** Singular, lower case with hyphens: the type in files and permissions. */
  String name();

  /** Plural, lower case with hyphens: the type in addresses and in JSON:API. */
  String collection();

  /** Whether there is exactly one entry of it, like the site settings. */
  boolean single() default false;

  /** The field that orders its lists when nobody asks otherwise; {@code -name} for descending. */
  String sort() default "";
}
