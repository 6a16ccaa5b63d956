package org.innoplaces.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface or annotation that others implement or use to add something to the platform.
 *
 * <p>The Javadoc of the marked type is its contract: when it is called, on which thread and in
 * which transaction, whether it may veto, and in which order.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExtensionPoint {

  /** The platform version that brought it, for example {@code 0.1}. */
  String since();
}
