package org.innoplaces.site.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.regex.Pattern;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.extension.SubjectHandler;

/** Asks one handler, all or nothing: what it kept is gone when it fails or answers nonsense. */
@ApplicationScoped
public class AskHandler {

  private static final int LONGEST = 500;
  private static final Pattern PATH =
      Pattern.compile("(/[\\w.~-]+)+/?(\\?[\\w.~=&-]*)?(#[\\w-]+)?");

  /**
   * Asks it, in a transaction of its own.
   *
   * @return empty when the letter is about something else, too
   * @throws IllegalStateException when the answer is no path of this site
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<String> ask(SubjectHandler handler, VisitorLetter letter) {
    if (!letter.subject().equals(handler.subject())) {
      return Optional.empty();
    }
    Optional<String> path = handler.takeOver(letter);
    if (path.filter(one -> one.length() > LONGEST || !PATH.matcher(one).matches()).isPresent()) {
      // Not told which: what is no path may be anything that the visitor typed.
      throw new IllegalStateException("Where " + handler.subject() + " goes on is no path");
    }
    return path;
  }
}
