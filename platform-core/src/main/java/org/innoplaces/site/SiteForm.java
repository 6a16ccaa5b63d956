package org.innoplaces.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a visitor sent to a page of a plugin, and how the page answers; inject it into the bean
 * behind the view, which shows what is wrong as {@code #{form.problems}}.
 *
 * <p>Only for threads that answer a request for a page of the site. Forms are taken from pages of
 * this site alone; that has been checked before.
 */
public interface SiteForm {

  /** Whether the form was sent. */
  boolean isSent();

  /** A value of the form or the address as it was typed; empty when it is missing. */
  Optional<String> value(String name);

  /**
   * The files that were chosen in a control of that name, in a form with {@code
   * enctype="multipart/form-data"}; often none. Eight megabytes of a form are taken.
   */
  List<SentFile> files(String name);

  /**
   * The network address of who sent the form, for limits; behind a proxy that the operator named,
   * the one that the proxy saw. Empty when it is not known.
   */
  String visitorAddress();

  /** The language of the page. */
  Locale locale();

  /**
   * Does something; what a {@link org.innoplaces.problem.PlatformException} refuses is told on the
   * page, with status 422.
   *
   * @return whether it was done
   */
  boolean succeeds(Runnable work);

  /** Goes on to a path of this site, for example {@code /fr/hello?done=yes}. */
  void go(String path);
}
