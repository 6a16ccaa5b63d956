package org.innoplaces.contact.mail.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.Writing;
import org.innoplaces.contact.action.TellAbout;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.IncomingMail;
import org.innoplaces.content.LanguageSettings;
import org.innoplaces.content.delivery.action.Languages;
import org.innoplaces.plugin.TimeOrderedId;

/** Begins a conversation with a mail that answers nothing of ours. */
@ApplicationScoped
class BeginByMail {

  /** More than a person begins in an hour: then nobody is told, and it waits as spam. */
  private static final int MOST_IN_AN_HOUR = 6;

  /** Whoever wrote before that does not wait for a word that it has arrived. */
  private static final Duration FRESH = Duration.ofDays(2);

  private static final Duration HOUR = Duration.ofHours(1);

  private final ConversationRepository conversations;
  private final SubjectRepository subjects;
  private final TellAbout tell;
  private final Languages languages;

  protected BeginByMail() {
    this(null, null, null, null);
  }

  @Inject
  BeginByMail(
      ConversationRepository conversations,
      SubjectRepository subjects,
      TellAbout tell,
      Languages languages) {
    this.conversations = conversations;
    this.subjects = subjects;
    this.tell = tell;
    this.languages = languages;
  }

  Filing begin(IncomingMail mail, Instant now) {
    Sender sender =
        new Sender(WriteLetter.name(mail.envelope()), mail.envelope().address(), "", locale(mail));
    Subject subject = subject();
    Writing writing = new Writing(sender, subject.name(), mail.words().own());
    boolean crowd = conversations.countOf(sender.email(), now.minus(HOUR)) >= MOST_IN_AN_HOUR;
    Conversation begun = new Conversation(TimeOrderedId.next(), subject, writing, now);
    conversations.add(begun, WriteLetter.of(begun, mail, Letter.Kind.RECEIVED, now));
    if (crowd) {
      begun.hold();
    } else if (mail.quiet() || isOld(mail, now)) {
      tell.notice(begun);
    } else {
      tell.tell(begun, now, mail.envelope().messageId().map(List::of).orElse(List.of()));
    }
    return new Filing(Filing.Outcome.OPENED, Optional.of(begun.id()));
  }

  private static boolean isOld(IncomingMail mail, Instant now) {
    return mail.envelope().sentAt().filter(sent -> sent.isBefore(now.minus(FRESH))).isPresent();
  }

  /** What a mail is about, nobody has said: it is something else until a colleague says so. */
  private Subject subject() {
    return subjects.named(Subject.OTHER).orElseGet(() -> subjects.all().get(0));
  }

  private Locale locale(IncomingMail mail) {
    LanguageSettings offered = languages.current();
    return mail.words()
        .locale()
        .filter(locale -> offered.accepts(locale.toLanguageTag()))
        .orElseGet(() -> Locale.forLanguageTag(offered.byDefault()));
  }
}
