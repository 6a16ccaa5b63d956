package org.innoplaces.system.harness;

import com.microsoft.playwright.Page;

/** Somebody who has no pointer. */
public record Keyboard(Page page) {

  private static final int FAR = 200;

  /** Tabs on until it has the focus, round the page if need be. */
  public Keyboard go(String css) {
    for (int i = 0; i < FAR; i++) {
      if ((Boolean) page.evaluate("css => document.activeElement.matches(css)", css)) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No key leads to " + css + " at " + page.url());
  }

  /** Goes there and types in the place of what is there. */
  public Keyboard type(String css, String text) {
    go(css);
    page.keyboard().press("ControlOrMeta+A");
    page.keyboard().type(text);
    return this;
  }

  /** Goes there and presses a key. */
  public Keyboard press(String css, String key) {
    go(css);
    page.keyboard().press(key);
    return this;
  }

  /** Goes to a group of choices and on until one of them has the focus, and so is chosen. */
  public Keyboard choose(String group, String css) {
    press(group, "Space");
    for (int i = 0; i < FAR; i++) {
      if ((Boolean) page.evaluate("css => document.activeElement.matches(css)", css)) {
        return this;
      }
      page.keyboard().press("ArrowDown");
    }
    throw new AssertionError("No key chooses " + css + " at " + page.url());
  }
}
