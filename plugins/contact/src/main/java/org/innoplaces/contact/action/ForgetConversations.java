package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.innoplaces.contact.ArrivalRepository;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.ProofRepository;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.mail.MailRecords;
import org.innoplaces.mail.action.ForgetMails;

/**
 * Removes conversations when the time of their subject is over, and what nobody confirmed, with the
 * mails about them. For the retention of the platform, which asks for permission where somebody
 * starts it.
 */
@ApplicationScoped
public class ForgetConversations {

  /** Longer than mails are fetched, so that none comes a second time. */
  private static final Duration KNOWN = Duration.ofDays(90);

  private final ConversationRepository conversations;
  private final SubjectRepository subjects;
  private final ArrivalRepository arrivals;
  private final ProofRepository proofs;
  private final MailRecords fetched;
  private final ForgetMails mails;

  /** For CDI proxies. */
  protected ForgetConversations() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ForgetConversations(
      ConversationRepository conversations,
      SubjectRepository subjects,
      ArrivalRepository arrivals,
      ProofRepository proofs,
      MailRecords fetched,
      ForgetMails mails) {
    this.conversations = conversations;
    this.subjects = subjects;
    this.arrivals = arrivals;
    this.proofs = proofs;
    this.fetched = fetched;
    this.mails = mails;
  }

  /** How many are over. */
  @Transactional
  public long due(Instant now) {
    return conversations.countUnconfirmed(now.minus(Conversation.UNCONFIRMED_FOR))
        + conversations.spam(now.minus(Conversation.SPAM_FOR)).size()
        + subjects.all().stream()
            .mapToLong(subject -> conversations.countBefore(subject, now.minus(subject.kept())))
            .sum();
  }

  /** Removes them, and what only says that something came: nothing in that is of a person. */
  @Transactional
  public void forget(Instant now) {
    arrivals.removeBefore(now.minus(Duration.ofHours(1)));
    proofs.removeExpired(now);
    fetched.removeBefore(now.minus(KNOWN));
    remove(conversations.unconfirmed(now.minus(Conversation.UNCONFIRMED_FOR)));
    remove(conversations.spam(now.minus(Conversation.SPAM_FOR)));
    subjects
        .all()
        .forEach(subject -> remove(conversations.before(subject, now.minus(subject.kept()))));
  }

  private void remove(List<UUID> over) {
    mails.about(over.stream().map(Conversation::reference).toList());
    conversations.remove(over);
  }
}
