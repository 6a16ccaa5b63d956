package org.innoplaces.content;

import java.util.List;

/**
 * The languages that a site offers.
 *
 * @param offered BCP 47 tags, the default first; at least one
 */
public record LanguageSettings(List<String> offered) {

  /** Keeps a copy. */
  public LanguageSettings {
    offered = List.copyOf(offered);
  }

  /** The language of those who ask for none and the last resort of every fallback. */
  public String byDefault() {
    return offered.get(0);
  }

  /** Where values are looked for when a language is wanted. */
  public List<String> chain(String wanted) {
    return Locales.fallbackChain(wanted, byDefault());
  }

  /** Whether one of the offered languages, or a variety of one (fr-CA where fr is offered). */
  public boolean accepts(String tag) {
    return Locales.isWellFormed(tag)
        && Locales.fallbackChain(tag, tag).stream().anyMatch(offered::contains);
  }
}
