package org.innoplaces.system.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;

/** The one Chromium of the test run, without a window. */
final class SharedBrowser implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private SharedBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static SharedBrowser start() {
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    // No sandbox: in containers there is none to be had, and only our own pages are visited.
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(Chromium.find().orElseThrow())
            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
    return new SharedBrowser(playwright, playwright.chromium().launch(options));
  }

  Window open() {
    BrowserContext context = browser.newContext();
    return new Window(context, context.newPage());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
