package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.innoplaces.contact.Circumstances;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.FileKind;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.LetterFiles;
import org.innoplaces.contact.Receipt;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.Verdict;
import org.innoplaces.contact.Writing;
import org.innoplaces.plugin.TimeOrderedId;
import org.innoplaces.site.SentFile;

/** Takes in what somebody writes to the network: stored first, then mailed. Everybody may write. */
@ApplicationScoped
public class ReceiveMessage {

  /** For so long the same words again are the same message: a button pressed twice, a retry. */
  private static final Duration SAME = Duration.ofDays(1);

  private final CheckWriting check;
  private final JudgeArrival judge;
  private final ConversationRepository conversations;
  private final LetterFiles files;
  private final TellAbout tell;
  private final AskSender ask;
  private final Clock clock;

  /** For CDI proxies. */
  protected ReceiveMessage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ReceiveMessage(
      CheckWriting check,
      JudgeArrival judge,
      ConversationRepository conversations,
      LetterFiles files,
      TellAbout tell,
      AskSender ask,
      Clock clock) {
    this.check = check;
    this.judge = judge;
    this.conversations = conversations;
    this.files = files;
    this.tell = tell;
    this.ask = ask;
    this.clock = clock;
  }

  /**
   * Takes what is beyond doubt, for example because somebody else has judged it: no limits count.
   *
   * @return the id of its conversation; for the same words again within a day, the same one
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, naming all of
   *     it at once
   */
  @Transactional
  public UUID receive(Writing writing) {
    return take(writing, (sender, now) -> Verdict.IN).id();
  }

  /**
   * Keeps it, and leaves the mails to its sender and to the team to be sent, all or nothing. Of
   * what perhaps no person wrote, the sender is asked by mail; what no person can have written is
   * held back, and nobody is told.
   *
   * @return what became of it; for the same words again within a day, of the same conversation
   * @throws org.innoplaces.problem.InvalidInput when something is missing or wrong, naming all of
   *     it at once, or when more comes at a time than can be kept
   */
  @Transactional
  public Receipt receive(Writing writing, Circumstances how) {
    judge.prepare();
    Conversation taken = take(writing, (sender, now) -> judge.judge(how, sender, now));
    return new Receipt(taken.id(), taken.state() == Conversation.State.UNCONFIRMED);
  }

  private Conversation take(Writing writing, BiFunction<Sender, Instant, Verdict> judged) {
    Subject subject = check.check(writing);
    conversations.queue();
    Instant now = clock.instant();
    Optional<Conversation> same = conversations.begunWith(writing.digest(), now.minus(SAME));
    return same.orElseGet(() -> begin(subject, writing, judged.apply(writing.sender(), now), now));
  }

  private Conversation begin(Subject subject, Writing writing, Verdict verdict, Instant now) {
    Conversation begun = new Conversation(TimeOrderedId.next(), subject, writing, now);
    Letter first = keep(begun, writing, now);
    if (verdict != Verdict.HOLD) {
      keep(first, writing.files());
    }
    switch (verdict) {
      case IN -> tell.tell(begun, now);
      case ASK -> ask.ask(begun, now);
      case HOLD -> begun.hold();
    }
    return begun;
  }

  private Letter keep(Conversation begun, Writing writing, Instant now) {
    Letter first =
        new Letter(
            TimeOrderedId.next(),
            begun.id(),
            Letter.Kind.RECEIVED,
            begun.sender().name(),
            writing.text(),
            now);
    conversations.add(begun, first);
    return first;
  }

  /** Of what no person sent, nobody needs the files. */
  private void keep(Letter letter, List<SentFile> sent) {
    int place = 0;
    for (SentFile file : sent) {
      place++;
      FileKind kind = CheckFiles.kind(file).orElseThrow();
      files.add(
          new LetterFile(
              TimeOrderedId.next(),
              letter.id(),
              place,
              CheckFiles.name(file),
              kind,
              file.content()));
    }
  }
}
