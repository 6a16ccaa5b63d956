package org.innoplaces.http;

import java.util.Locale;

/** What this site is called by its people. Implemented by the web application from its settings. */
public interface SiteName {

  /** The name in a language, or in the one that the site has; never empty. */
  String in(Locale locale);
}
