package org.innoplaces.http;

/**
 * Makes absolute addresses of this site for mails and other servers. Implemented by the web
 * application from the setting {@code innoplaces.base.url}, never from what a request claims.
 */
public interface SiteLinks {

  /** The absolute form of a path that starts with a slash. */
  String absolute(String path);
}
