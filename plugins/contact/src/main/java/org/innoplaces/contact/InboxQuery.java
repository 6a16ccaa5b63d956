package org.innoplaces.contact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.http.TidyText;

/**
 * Which conversations one looks for.
 *
 * @param states those in one of these
 * @param subject those about the subject of that name; empty for all
 * @param assignee those that this account looks after, {@link #NOBODY} for those that nobody does;
 *     empty for all
 * @param text what stands in the name, the address, the organisation, or in what was written; empty
 *     for all
 * @param first how many to leave out
 * @param most how many at most
 */
public record InboxQuery(
    Set<Conversation.State> states,
    Optional<String> subject,
    Optional<String> assignee,
    String text,
    int first,
    int most) {

  /** Stands for the account of those that nobody looks after. */
  public static final String NOBODY = "nobody";

  /** The states of what is not done. */
  public static final Set<Conversation.State> OPEN =
      Set.copyOf(
          EnumSet.of(
              Conversation.State.NEW, Conversation.State.IN_PROGRESS, Conversation.State.WAITING));

  /** Keeps a copy and tidies what was typed. */
  public InboxQuery {
    states = Set.copyOf(states);
    text = TidyText.lines(text);
  }

  /** The same from the first one on. */
  public InboxQuery upTo(int many) {
    return new InboxQuery(states, subject, assignee, text, 0, many);
  }
}
