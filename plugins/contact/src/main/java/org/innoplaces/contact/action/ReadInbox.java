package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.contact.Colleague;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.InboxPage;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.InboxRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.LetterFiles;
import org.innoplaces.contact.OpenedConversation;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.UnknownConversation;
import org.innoplaces.contact.mail.Filing;
import org.innoplaces.contact.mail.MailRecords;
import org.innoplaces.desk.DeskFile;

/** Shows what people wrote. Permission {@code read} on {@code contact-inbox}. */
@ApplicationScoped
public class ReadInbox {

  private static final int LATELY = 30;

  private final InboxAccess access;
  private final ConversationRepository conversations;
  private final InboxRepository inbox;
  private final SubjectRepository subjects;
  private final TellLines tell;
  private final MailRecords mails;
  private final LetterFiles files;

  /** For CDI proxies. */
  protected ReadInbox() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ReadInbox(
      InboxAccess access,
      ConversationRepository conversations,
      InboxRepository inbox,
      SubjectRepository subjects,
      TellLines tell,
      MailRecords mails,
      LetterFiles files) {
    this.access = access;
    this.conversations = conversations;
    this.inbox = inbox;
    this.subjects = subjects;
    this.tell = tell;
    this.mails = mails;
    this.files = files;
  }

  /** Some conversations, the newest first; as many statements for a hundred as for one. */
  @Transactional
  public InboxPage page(Actor actor, InboxQuery query) {
    access.requireReading(actor);
    // Once they are read, no conversation asks for its own.
    subjects.all();
    List<Conversation> found = inbox.find(query);
    Map<UUID, String> excerpts = inbox.excerpts(found.stream().map(Conversation::id).toList());
    Map<String, String> people = tell.names(found, List.of());
    ZoneId zone = tell.zone();
    return new InboxPage(
        found.stream()
            .map(one -> tell.line(one, excerpts.getOrDefault(one.id(), ""), people, zone))
            .toList(),
        inbox.count(query));
  }

  /**
   * One conversation.
   *
   * @throws UnknownConversation when there is none
   */
  @Transactional
  public OpenedConversation one(Actor actor, UUID id) {
    access.requireReading(actor);
    Conversation found = conversations.find(id).orElseThrow(() -> new UnknownConversation(id));
    List<Letter> letters = conversations.letters(id);
    Map<String, String> people = tell.names(List.of(found), letters);
    Map<UUID, List<LetterFile.Line>> along =
        files.of(id).stream().collect(Collectors.groupingBy(LetterFile.Line::letter));
    return new OpenedConversation(
        tell.line(found, "", people, tell.zone()),
        letters.stream()
            .map(letter -> line(letter, people, along.getOrDefault(letter.id(), List.of())))
            .toList(),
        found.assignee().orElse(""),
        found.turn());
  }

  /**
   * A file that came along, to be taken away and never to be shown by the browser.
   *
   * @throws UnknownConversation when there is none such in the conversation
   */
  @Transactional
  public DeskFile file(Actor actor, UUID conversation, UUID file) {
    access.requireReading(actor);
    LetterFile found =
        files.find(conversation, file).orElseThrow(() -> new UnknownConversation(conversation));
    return new DeskFile(found.name(), "application/octet-stream", found.content());
  }

  /** How many mails that came in were set aside lately: lists, programs, our own. */
  @Transactional
  public long aside(Actor actor) {
    access.requireReading(actor);
    return mails.count(Filing.Outcome.ASIDE, tell.daysAgo(LATELY));
  }

  /** Everything that one can have written about, in its order. */
  @Transactional
  public List<Subject> subjects(Actor actor) {
    access.requireReading(actor);
    return subjects.all();
  }

  /** Who may answer, by name. */
  @Transactional
  public List<Colleague> colleagues(Actor actor) {
    access.requireReading(actor);
    return access.colleagues();
  }

  private static OpenedConversation.Line line(
      Letter letter, Map<String, String> people, List<LetterFile.Line> along) {
    String author =
        TellLines.isOfOurs(letter)
            ? people.getOrDefault(letter.author(), letter.author())
            : letter.author();
    OpenedConversation.MailFacts mail =
        new OpenedConversation.MailFacts(
            letter.title(),
            letter.quoted(),
            letter.files(),
            letter.sender().orElse(""),
            letter.returned());
    return new OpenedConversation.Line(
        letter.kind(), author, letter.text(), letter.writtenAt(), mail, along);
  }
}
