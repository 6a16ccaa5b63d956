package org.innoplaces.system.harness;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at pages as they are opened and writes down what should not be: findings of axe-core, keys
 * where words should stand, another language than wanted, pages that are wider than a small
 * telephone, what the console complains of, which includes violations of the content security
 * policy.
 */
public final class DeskWatch {

  /** Keys are no words; where programs' names are meant, they stand in {@code code}. */
  private static final String KEYS =
      """
      () => {
        const found = [];
        const isFile = (text) => /\\.(avif|gif|jpe?g|mp4|pdf|png|svg|webp)$/.test(text.trim());
        const isKey = (text) =>
          /\\?\\?\\?/.test(text)
          || /^[a-z][\\w-]*(\\.[\\w-]+)+$/.test(text.trim()) && !isFile(text);
        const note = (text) => isKey(text || "") && found.push(text.trim());
        const free = "code, textarea, script, style, .ql-editor, .fields";
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (!walker.currentNode.parentElement.closest(free)) note(walker.currentNode.data);
        }
        for (const element of document.querySelectorAll("*")) {
          const names = ["aria-label", "title", "placeholder", "alt"];
          names.forEach((name) => note(element.getAttribute(name)));
          if (element.matches("input[type=submit]")) note(element.value);
        }
        Object.values(document.body.dataset).filter((text) => text[0] !== "/").forEach(note);
        return found;
      }
      """;

  private static final int NARROW = 320;

  /** What a screen of 1280 pixels has when everything is twice as large. */
  private static final int ENLARGED = 640;

  private final Page page;
  private final String language;
  private final List<String> findings = new ArrayList<>();
  private final Set<String> screens = new HashSet<>();

  private DeskWatch(Page page, String language) {
    this.page = page;
    this.language = language;
  }

  /** Begins to watch a page whose texts should be in the language. */
  public static DeskWatch over(Page page, String language) {
    DeskWatch watch = new DeskWatch(page, language);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && watch.isAboutTheDesk(message)) {
            watch.note("console: " + message.text());
          }
        });
    page.onPageError(error -> watch.note("script: " + error));
    return watch;
  }

  /**
   * A refusal is an answer with its own status, which the browser always tells of the page itself;
   * what others' pages lack is theirs.
   */
  private boolean isAboutTheDesk(ConsoleMessage message) {
    String open = page.url().replaceFirst("#.*", "");
    boolean ownStatus =
        message
                .text()
                .startsWith("Failed to load resource: the server responded with a status of 4")
            && message.location().startsWith(open + ":");
    return URI.create(open).getPath().startsWith("/desk") && !ownStatus;
  }

  /** Looks at what is open now, if it is a screen of the desk. */
  public void look() {
    Object screen = page.evaluate("document.body?.dataset.screen || ''");
    if (screen.toString().isEmpty()) {
      return;
    }
    screens.add(screen.toString());
    lookAtPage();
  }

  /** Looks at what is open now, whatever it is. */
  public void lookAtPage() {
    for (Rule rule : Axe.violations(page)) {
      note("axe: " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
    }
    ((List<?>) page.evaluate(KEYS)).forEach(key -> note("a key for a word: " + key));
    Object spoken = page.evaluate("document.documentElement.lang");
    if (!language.equals(spoken)) {
      note("speaks " + spoken);
    }
    var before = page.viewportSize();
    fitsInto(NARROW);
    fitsInto(ENLARGED);
    page.setViewportSize(before.width, before.height);
  }

  private void fitsInto(int pixels) {
    page.setViewportSize(pixels, 640);
    int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (width > pixels) {
      note("is " + width + " pixels wide on a screen of " + pixels);
    }
  }

  /** Writes down something about the page that is open. */
  public void note(String finding) {
    findings.add(page.url().replaceFirst("^https?://[^/]+", "") + " " + finding);
  }

  /** What should not be. */
  public List<String> findings() {
    return findings;
  }

  /** The screens that were looked at, by the ids of their views. */
  public Set<String> screens() {
    return screens;
  }
}
