package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Reception;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Verdict;
import org.innoplaces.contact.Writing;
import org.innoplaces.site.VisitorLetter;
import org.innoplaces.site.action.HandOverLetter;

/**
 * Gives what somebody writes to the plugin that takes its subject over, if there is one, and keeps
 * it as a message otherwise. Everybody may write.
 */
@ApplicationScoped
public class PassOnOrReceive {

  private final CheckWriting check;
  private final JudgeArrival judge;
  private final TrustForm trust;
  private final HandOverLetter handOver;
  private final ReceiveMessage messages;
  private final Clock clock;

  /** For CDI proxies. */
  protected PassOnOrReceive() {
    this(null, null, null, null, null, null);
  }

  @Inject
  PassOnOrReceive(
      CheckWriting check,
      JudgeArrival judge,
      TrustForm trust,
      HandOverLetter handOver,
      ReceiveMessage messages,
      Clock clock) {
    this.check = check;
    this.judge = judge;
    this.trust = trust;
    this.handOver = handOver;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Does one of the two, outside of a transaction: each has its own. What no person can have sent
   * nobody takes over; it is held back as a message.
   *
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, naming all of
   *     it at once, or when too much comes at a time
   */
  public Reception take(Writing writing, Circumstances how) {
    check.check(writing);
    judge.prepare();
    boolean doubtless = trust.ofForm(how, clock.instant()) != Verdict.HOLD;
    // Nobody takes files over, and none shall be lost: a person reads what they came with.
    boolean passed = doubtless && writing.files().isEmpty();
    Optional<String> onward = passed ? handOver.handOver(letter(writing)) : Optional.empty();
    return onward
        .map(Reception::handedOver)
        .orElseGet(() -> Reception.kept(messages.receive(writing, how)));
  }

  private static VisitorLetter letter(Writing writing) {
    Sender sender = writing.sender();
    return new VisitorLetter(
        writing.subject(),
        sender.name(),
        sender.email(),
        sender.organisation(),
        writing.text(),
        sender.locale());
  }
}
