package org.innoplaces.system.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds on a page.
 *
 * <p>What it is content with is not described, and it runs in the page itself instead of bringing
 * together what it finds in frames of other origins, of which there are none: a third of the time.
 */
public final class Axe {

  private Axe() {}

  /** The rules that the open page breaks. */
  public static List<Rule> violations(Page page) {
    return builder(page).analyze().getViolations();
  }

  /** Those among some rules, named by axe-core's ids, that the open page breaks. */
  public static List<Rule> violations(Page page, String... rules) {
    return builder(page).withRules(List.of(rules)).analyze().getViolations();
  }

  private static AxeBuilder builder(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }
}
