package org.innoplaces.site.extension;

import java.util.Optional;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.site.VisitorLetter;

/**
 * Takes over what visitors write about a subject: instead of becoming a message, it goes on where
 * the handler says, with what was typed filled in already.
 *
 * <p>A CDI bean, asked after everything typed was found good and before anything is stored, on the
 * thread of the request, without a signed-in actor and in a transaction of its own, which is undone
 * when it fails. Of several handlers of one subject the first answers, by their class names. One
 * that answers with nothing, fails, or names what is no path of this site leaves an ordinary
 * message: no visitor loses a word by it. What is sent twice, by a button pressed twice, is handed
 * over twice. Nothing limits how often; a handler that keeps what it gets answers with nothing when
 * too much comes.
 */
@ExtensionPoint(since = "0.1")
public interface SubjectHandler {

  /** The name of its subject, for example {@code join}; always the same. */
  String subject();

  /**
   * Takes one over.
   *
   * @return where the visitor goes on: a path of this site with its language, of ASCII letters,
   *     digits and {@code - . _ ~ /}, with a query and a fragment of such if need be, at most 500
   *     characters, and never with anything personal in it, as addresses are written down in logs
   *     and histories; a secret stands for what was kept. Empty to leave it an ordinary message
   */
  Optional<String> takeOver(VisitorLetter letter);
}
