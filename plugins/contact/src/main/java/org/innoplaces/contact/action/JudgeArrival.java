package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.innoplaces.contact.Arrival;
import org.innoplaces.contact.ArrivalRepository;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Verdict;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Says what becomes of what comes: whoever is in doubt is asked by mail, and what cannot be a
 * person's is held back. For who stands in the queue.
 */
@ApplicationScoped
class JudgeArrival {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** Of so many times the limit of a network nobody is asked any more. */
  private static final int MUCH = 3;

  /** Of so many times the limit of a network nothing is kept any more. */
  private static final int FLOOD = 50;

  /** So many of our questions an address gets in a day, whoever caused them. */
  private static final int MOST_QUESTIONS = 6;

  private final Seal seal;
  private final TrustForm trust;
  private final ArrivalRepository arrivals;
  private final ConversationRepository conversations;
  private final CurrentSettings settings;

  protected JudgeArrival() {
    this(null, null, null, null, null);
  }

  @Inject
  JudgeArrival(
      Seal seal,
      TrustForm trust,
      ArrivalRepository arrivals,
      ConversationRepository conversations,
      CurrentSettings settings) {
    this.seal = seal;
    this.trust = trust;
    this.arrivals = arrivals;
    this.conversations = conversations;
    this.settings = settings;
  }

  /** To be called before one stands in the queue. */
  void prepare() {
    seal.prepare();
  }

  /**
   * Judges, and remembers for an hour that it came.
   *
   * @throws InvalidInput when more came from its network than can be kept, and whoever sent it is
   *     asked to come back; or when a program sent a proof of work that does not count
   */
  Verdict judge(Circumstances how, Sender sender, Instant now) {
    arrivals.removeBefore(now.minus(HOUR));
    Optional<String> prefix = Network.of(how.address());
    String network = seal.of("network " + prefix.orElse(""));
    long came = arrivals.countFrom(network, now.minus(HOUR));
    refuseFlood(came);
    Verdict trusted = trust.of(how, now);
    Verdict verdict = trusted.or(prefix.isPresent() ? ofNetwork(came, trusted) : Verdict.IN);
    verdict = verdict.or(ofAll(sender, now));
    boolean first = prefix.isPresent() && came == 0;
    if (verdict == Verdict.ASK && !isAskable(sender, first, now)) {
      verdict = Verdict.HOLD;
    }
    arrivals.add(new Arrival(TimeOrderedId.next(), network, verdict, now));
    return verdict;
  }

  private void refuseFlood(long came) {
    if (came >= (long) FLOOD * limits().perNetwork()) {
      throw new InvalidInput(
          List.of(new Problem("contact-crowd", null, ContactWords.of("wrong.crowd"))));
    }
  }

  /** Of a crowd only those are asked whom nothing else speaks against: mails go to strangers. */
  private Verdict ofNetwork(long came, Verdict trusted) {
    int limit = limits().perNetwork();
    if (came < limit) {
      return Verdict.IN;
    }
    return came < (long) MUCH * limit && trusted == Verdict.IN ? Verdict.ASK : Verdict.HOLD;
  }

  /** What is held back fills nobody's place: a flood takes nothing from people elsewhere. */
  private Verdict ofAll(Sender sender, Instant now) {
    Instant since = now.minus(HOUR);
    boolean many =
        conversations.countOf(sender.email(), since) >= limits().perAddress()
            || arrivals.count(Verdict.IN, since) >= limits().inAll();
    return many ? Verdict.ASK : Verdict.IN;
  }

  /**
   * Whether a question may go to the sender; whoever is the first of their network is asked however
   * many are asked elsewhere.
   */
  private boolean isAskable(Sender sender, boolean first, Instant now) {
    return !sender.isProgram()
        && conversations.countAsked(sender.email(), now.minus(DAY)) < MOST_QUESTIONS
        && (first || arrivals.count(Verdict.ASK, now.minus(HOUR)) < limits().inAll());
  }

  private ContactSettings limits() {
    return settings.of(ContactSettings.class);
  }
}
