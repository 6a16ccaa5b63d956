package org.innoplaces.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium, as Debian packages it. */
final class Browser {

  private static final List<String> ALONE =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browser() {}

  /** Uses a browser for a while, or skips the test with a word on how to get one. */
  static void use(Consumer<com.microsoft.playwright.Browser> work) {
    Path chromium = executable();
    try (Playwright playwright = Playwright.create()) {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ALONE);
      work.accept(playwright.chromium().launch(options));
    }
  }

  /** Uses one page of a size in a colour scheme. */
  static void usePage(
      com.microsoft.playwright.Browser browser,
      com.microsoft.playwright.Browser.NewContextOptions options,
      Consumer<Page> work) {
    try (BrowserContext context = browser.newContext(options)) {
      work.accept(context.newPage());
    }
  }

  private static Path executable() {
    Optional<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst();
    boolean required = Boolean.parseBoolean(System.getenv("CI"));
    String hint = "No Chromium found; get it with: apt-get install chromium";
    if (found.isEmpty() && required) {
      throw new AssertionError(hint);
    }
    Assumptions.assumeTrue(found.isPresent(), hint);
    return found.orElseThrow();
  }
}
