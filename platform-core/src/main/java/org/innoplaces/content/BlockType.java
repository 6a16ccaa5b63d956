package org.innoplaces.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.innoplaces.plugin.ExtensionPoint;

/** Declares a record that implements {@link Block} as a kind of block of pages. */
@ExtensionPoint(since = "0.1")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BlockType {

  /** Lower camel case; the value of the member {@code type} in the JSON of the block. */
  String value();
}
