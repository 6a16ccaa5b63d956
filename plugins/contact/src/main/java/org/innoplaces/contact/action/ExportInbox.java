package org.innoplaces.contact.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.audit.AuditFact;
import org.innoplaces.audit.action.RecordAudit;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.InboxQuery;
import org.innoplaces.contact.InboxRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.SubjectRepository;
import org.innoplaces.contact.mail.mime.WriteMbox;
import org.innoplaces.desk.DeskFile;
import org.innoplaces.http.CsvLine;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.settings.action.CurrentSettings;

/**
 * Hands out what people wrote as files; the audit log knows how much. Permission {@code read} on
 * {@code contact-inbox}.
 */
@ApplicationScoped
public class ExportInbox {

  /** So much of it fits into memory, of everybody's longest letters too. */
  private static final int MOST = 2_000;

  private final InboxAccess access;
  private final InboxRepository inbox;
  private final SubjectRepository subjects;
  private final TellLines tell;
  private final CurrentSettings settings;
  private final RecordAudit audit;

  /** For CDI proxies. */
  protected ExportInbox() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ExportInbox(
      InboxAccess access,
      InboxRepository inbox,
      SubjectRepository subjects,
      TellLines tell,
      CurrentSettings settings,
      RecordAudit audit) {
    this.access = access;
    this.inbox = inbox;
    this.subjects = subjects;
    this.tell = tell;
    this.settings = settings;
    this.audit = audit;
  }

  /**
   * A line for each conversation that a query finds, the newest first, under a line of what they
   * say.
   *
   * @throws InvalidInput when there are more than a file takes
   */
  @Transactional
  public DeskFile csv(Actor actor, InboxQuery query, Locale locale) {
    List<Conversation> found = find(actor, query, "csv");
    Map<UUID, List<Letter>> letters = inbox.letters(ids(found));
    Map<String, String> people = tell.names(found, List.of());
    String lines =
        found.stream()
            .map(one -> line(one, letters.getOrDefault(one.id(), List.of()), people, locale))
            .collect(Collectors.joining("", head(locale), ""));
    // By the mark, spreadsheets see which charset it is.
    byte[] content = ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    return new DeskFile(name(locale) + ".csv", CsvLine.MEDIA_TYPE, content);
  }

  /**
   * All mails and messages, without the notes, as mail programs read them (RFC 4155), the oldest
   * conversation first.
   *
   * @throws InvalidInput when there are more conversations than a file takes
   */
  @Transactional
  public DeskFile mbox(Actor actor, InboxQuery query, Locale locale) {
    List<Conversation> found = find(actor, query, "mbox");
    Map<UUID, List<Letter>> letters = inbox.letters(ids(found));
    WriteMbox file = new WriteMbox(names(found, letters), this::team);
    for (int last = found.size() - 1; last >= 0; last--) {
      Conversation one = found.get(last);
      file.add(one, letters.getOrDefault(one.id(), List.of()));
    }
    return new DeskFile(name(locale) + ".mbox", "application/mbox", file.content());
  }

  private List<Conversation> find(Actor actor, InboxQuery query, String format) {
    access.requireReading(actor);
    // Once they are read, no conversation asks for its own.
    subjects.all();
    List<Conversation> found = inbox.find(query.upTo(MOST + 1));
    if (found.size() > MOST) {
      throw new InvalidInput(ContactWords.wrong("file", "too-many", MOST));
    }
    String detail =
        JsonText.object().add("format", format).add("number", found.size()).build().toString();
    audit.record(actor, new AuditFact("contact.exported", "contact-inbox", detail));
    return found;
  }

  private static List<UUID> ids(List<Conversation> found) {
    return found.stream().map(Conversation::id).toList();
  }

  private Map<String, String> names(List<Conversation> found, Map<UUID, List<Letter>> letters) {
    return tell.names(found, letters.values().stream().flatMap(List::stream).toList());
  }

  private Optional<String> team(Conversation conversation) {
    return settings.of(ContactSettings.class).teamOf(conversation.subject());
  }

  private static String name(Locale locale) {
    return ContactWords.of("inbox.title").in(locale).toLowerCase(locale);
  }

  private static String head(Locale locale) {
    return CsvLine.of(
        List.of(
                "export.id",
                "inbox.received",
                "export.last",
                "inbox.state",
                "inbox.subject",
                "inbox.from",
                "page.email",
                "page.organisation",
                "export.language",
                "inbox.assignee",
                "export.letters",
                "page.message")
            .stream()
            .map(key -> ContactWords.of(key).in(locale))
            .toArray(String[]::new));
  }

  private static String line(
      Conversation one, List<Letter> letters, Map<String, String> people, Locale locale) {
    long words = letters.stream().filter(letter -> letter.kind() != Letter.Kind.NOTE).count();
    return CsvLine.of(
        one.id().toString(),
        one.receivedAt().toString(),
        one.changedAt().toString(),
        one.state().label().in(locale),
        one.subject().title().in(locale),
        one.sender().name(),
        one.sender().email(),
        one.sender().organisation(),
        one.sender().locale().toLanguageTag(),
        one.assignee().map(id -> people.getOrDefault(id, id)).orElse(""),
        String.valueOf(words),
        letters.isEmpty() ? "" : letters.get(0).text());
  }
}
