package org.innoplaces.link.extension;

import org.innoplaces.link.DeedWords;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Message;

/**
 * What a one-time link does: confirming, accepting, cancelling.
 *
 * <p>A CDI bean. {@link #words(String)} is called when somebody looks at the link, on the thread of
 * the request in a transaction, and must change nothing: programs that read mails look at links,
 * too. {@link #act(String)} is called when the button is pressed, in the transaction that uses the
 * link up; a {@link org.innoplaces.problem.PlatformException} that it throws is told on the page,
 * and the link stays good. Of two deeds of one purpose the second is left out.
 */
@ExtensionPoint(since = "0.1")
public interface LinkDeed {

  /** Stable and unique, with the plugin's id in front: {@code hello.confirm}. */
  String purpose();

  /**
   * What the page says.
   *
   * @param subject what the link is about, as it was given
   */
  DeedWords words(String subject);

  /**
   * Does it.
   *
   * @return what was done, as the page says it
   */
  Message act(String subject);
}
