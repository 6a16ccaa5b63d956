package org.innoplaces.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was sent to a screen of the desk, and how the screen answers; inject it into the bean behind
 * a plugin's view.
 *
 * <p>Only for threads that answer a request for a screen. A form sends {@code #{visit.formToken}}
 * as {@code token}; others are not taken.
 */
public interface DeskForm {

  /** Whether a form was sent. */
  boolean isPost();

  /** A value of the form or the address as it was typed; empty when it is missing. */
  Optional<String> parameter(String name);

  /** All values of that name, as those of boxes that are ticked; often none. */
  List<String> parameters(String name);

  /** A part of the path behind the screen's name, from 1; empty when there is none. */
  Optional<String> part(int index);

  /** The language of the desk. */
  Locale locale();

  /**
   * Does something; what a {@link org.innoplaces.problem.PlatformException} refuses is told above
   * the screen.
   *
   * @return whether it was done
   */
  boolean succeeds(Runnable work);

  /**
   * The same, and goes on to another path of the desk, so that reloading does not do it again.
   *
   * @param done a key of the desk's sentences, for example {@code changed}
   */
  void to(String path, String done, Runnable work);

  /** Answers with a file instead of the screen; what is asked for afterwards comes to nobody. */
  void send(DeskFile file);
}
