package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.OutOfDate;
import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** Does the same with several conversations, each by itself. Permission {@code answer}. */
@ApplicationScoped
public class TendSeveral {

  /** As many as a part of the list has. */
  private static final int MOST = 100;

  private final TendConversation tend;
  private final ReadInbox inbox;

  /** For CDI proxies. */
  protected TendSeveral() {
    this(null, null);
  }

  @Inject
  TendSeveral(TendConversation tend, ReadInbox inbox) {
    this.tend = tend;
    this.inbox = inbox;
  }

  /**
   * What is to be done: one of these.
   *
   * @param state how they stand afterwards; empty to leave that
   * @param assignee who looks after them, empty text for nobody; empty to leave that
   */
  public record Deed(Optional<Conversation.State> state, Optional<String> assignee) {}

  /**
   * Does it with all that are still as somebody saw them.
   *
   * @param seen what the change of each starts from
   * @throws OutOfDate when others did something with some of them meanwhile, naming each of these;
   *     the others are done
   * @throws InvalidInput when none or too many are chosen, or the deed cannot be done
   */
  public void tend(Actor actor, Map<UUID, Integer> seen, Deed deed) {
    if (seen.isEmpty() || seen.size() > MOST) {
      throw new InvalidInput(ContactWords.wrong("one", "number-chosen", 1, MOST));
    }
    List<Problem> left = new ArrayList<>();
    seen.forEach(
        (id, turn) -> {
          try {
            tend(actor, id, turn, deed);
          } catch (OutOfDate meanwhile) {
            left.add(named(actor, id, meanwhile));
          } catch (NotFound gone) {
            left.addAll(gone.problems());
          }
        });
    if (!left.isEmpty()) {
      throw new OutOfDate(left);
    }
  }

  private void tend(Actor actor, UUID id, int turn, Deed deed) {
    deed.state().ifPresent(state -> tend.become(actor, id, turn, state));
    deed.assignee().ifPresent(assignee -> tend.assign(actor, id, turn, assignee));
  }

  private Problem named(Actor actor, UUID id, PlatformException refused) {
    Problem why = refused.problems().get(0);
    String name = inbox.one(actor, id).line().sender().name();
    return new Problem(why.code(), null, ContactWords.of("wrong.left", name, why.message()));
  }
}
