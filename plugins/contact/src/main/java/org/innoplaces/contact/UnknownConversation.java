package org.innoplaces.contact;

import java.util.UUID;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.Problem;

/** There is no such conversation, or not any more. */
public class UnknownConversation extends NotFound {

  private static final long serialVersionUID = 1L;

  /** Names the one that was asked for. */
  public UnknownConversation(UUID id) {
    super(new Problem("contact-unknown", null, ContactWords.of("wrong.unknown", id.toString())));
  }
}
