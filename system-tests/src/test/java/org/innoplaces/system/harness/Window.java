package org.innoplaces.system.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A page in a browser context of its own. */
record Window(BrowserContext context, Page page) implements AutoCloseable {

  @Override
  public void close() {
    context.close();
  }
}
