package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.Filing.Outcome;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.contact.mail.MailKind;
import org.innoplaces.contact.mail.MailRecord;
import org.innoplaces.contact.mail.MailRecords;
import org.innoplaces.plugin.TimeOrderedId;

/**
 * Files a mail that came in: into its conversation, as a new one, at the mail that it returns, or
 * aside. For the job that fetches; asks for no permission, as no request gets here.
 */
@ApplicationScoped
public class FileMail {

  private final FindThread threads;
  private final BeginByMail begin;
  private final NoteReturn returns;
  private final WriteLetter letters;
  private final ConversationRepository conversations;
  private final MailRecords records;
  private final Clock clock;

  /** For CDI proxies. */
  protected FileMail() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  FileMail(
      FindThread threads,
      BeginByMail begin,
      NoteReturn returns,
      WriteLetter letters,
      ConversationRepository conversations,
      MailRecords records,
      Clock clock) {
    this.threads = threads;
    this.begin = begin;
    this.returns = returns;
    this.letters = letters;
    this.conversations = conversations;
    this.records = records;
    this.clock = clock;
  }

  /**
   * Files it, all or nothing; the same mail once, however often it comes.
   *
   * @return what became of it; of one that was filed before, what became of it then
   */
  @Transactional
  public Filing file(IncomingMail mail) {
    conversations.queue();
    Optional<MailRecord> before =
        records.find(mail.key()).filter(one -> one.outcome() != Outcome.FAILED);
    if (before.isPresent()) {
      return new Filing(before.get().outcome(), Optional.empty());
    }
    Instant now = clock.instant();
    Filing filing = filed(mail, now);
    records.add(new MailRecord(TimeOrderedId.next(), mail.key(), filing.outcome(), now));
    return filing;
  }

  private Filing filed(IncomingMail mail, Instant now) {
    if (mail.kind() == MailKind.BOUNCE) {
      return returns.note(mail, now);
    }
    if (mail.kind() == MailKind.LOOP
        || threads.isOurs(mail.envelope())
        || mail.envelope().address().isEmpty()) {
      return aside();
    }
    Optional<Conversation> thread = threads.of(mail.envelope());
    if (mail.kind() == MailKind.PERSON) {
      return thread
          .map(found -> letters.heard(found, mail, now))
          .orElseGet(() -> begin.begin(mail, now));
    }
    return thread
        .map(found -> letters.add(found, mail, Letter.Kind.AUTOMATIC, now))
        .map(found -> new Filing(Outcome.NOTED, Optional.of(found.conversation())))
        .orElseGet(FileMail::aside);
  }

  static Filing aside() {
    return new Filing(Outcome.ASIDE, Optional.empty());
  }
}
