package org.innoplaces.system.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a fresh Playwright {@code Page} as a parameter.
 *
 * <p>Without a Chromium on the machine the class is skipped; with {@code CI=true} in the
 * environment it fails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
