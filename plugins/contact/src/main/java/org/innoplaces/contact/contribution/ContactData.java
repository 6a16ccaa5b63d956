package org.innoplaces.contact.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.contact.ContactWords;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.ConversationRepository;
import org.innoplaces.contact.Letter;
import org.innoplaces.contact.LetterFile;
import org.innoplaces.contact.LetterFiles;
import org.innoplaces.contact.Sender;
import org.innoplaces.contact.Subject;
import org.innoplaces.contact.action.ForgetConversations;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/**
 * Conversations: those that the person began go as a whole, what others wrote loses the name. Each
 * goes by itself when the time of its subject is over.
 */
@ApplicationScoped
class ContactData implements PersonalData {

  private static final Owner CONVERSATION = new Owner("contact-conversation", "id");
  private static final Owner LETTER = new Owner("contact-letter", "id");
  private static final Owner SUBJECT = new Owner("contact-subject", "id");
  private static final Owner FILE = new Owner("contact-file", "id");
  private static final Owner TEMPLATE = new Owner("contact-template", "id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of("contact_conversation", "person_name", Kind.TEXT, CONVERSATION),
          TextColumn.of("contact_conversation", "organisation", Kind.TEXT, CONVERSATION),
          TextColumn.of("contact_letter", "author", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "text", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "title", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "quoted", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "files", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "sender", Kind.TEXT, LETTER),
          TextColumn.of("contact_letter", "returned_because", Kind.TEXT, LETTER),
          TextColumn.of("contact_file", "name", Kind.TEXT, FILE),
          TextColumn.of("contact_template", "title", Kind.TEXT, TEMPLATE),
          TextColumn.of("contact_template", "texts", Kind.JSON, TEMPLATE),
          TextColumn.of("contact_subject", "team", Kind.TEXT, SUBJECT),
          TextColumn.of("contact_subject", "words", Kind.JSON, SUBJECT));

  private final ConversationRepository conversations;
  private final LetterFiles files;
  private final StoredTexts texts;
  private final ForgetConversations forget;

  protected ContactData() {
    this(null, null, null, null);
  }

  @Inject
  ContactData(
      ConversationRepository conversations,
      LetterFiles files,
      StoredTexts texts,
      ForgetConversations forget) {
    this.conversations = conversations;
    this.files = files;
    this.texts = texts;
    this.forget = forget;
  }

  @Override
  public Processing processing() {
    Processing.Words words =
        new Processing.Words(
            ContactWords.of("privacy.name"),
            ContactWords.of("privacy.purpose"),
            ContactWords.of("privacy.people"),
            ContactWords.of("privacy.data"),
            ContactWords.of("privacy.end"));
    return new Processing(
        "contact.conversations",
        LegalBasis.LEGITIMATE_INTERESTS,
        words,
        Optional.of(Duration.ofDays(Subject.MOST_DAYS)));
  }

  @Override
  public Set<String> names(String email) {
    return conversations.names(email);
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    Set<String> whole = new HashSet<>();
    for (Conversation conversation : conversations.of(person.email())) {
      List<Letter> letters = conversations.letters(conversation.id());
      letters.forEach(letter -> whole.add("contact-letter/" + letter.id()));
      List<LetterFile.Line> along = files.of(conversation.id());
      along.forEach(file -> whole.add("contact-file/" + file.id()));
      found.add(record(conversation, letters, along));
      whole.add(conversation.reference());
    }
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  /** With the team's notes: they are about the person, too. Who of the team wrote is not. */
  private static PersonalRecord record(
      Conversation conversation, List<Letter> letters, List<LetterFile.Line> along) {
    Sender sender = conversation.sender();
    JsonArrayBuilder written = JsonText.array();
    letters.forEach(
        letter ->
            written.add(
                JsonText.object()
                    .add("kind", letter.kind().token())
                    .add("title", letter.title())
                    .add("text", letter.text())
                    .add("quoted", letter.quoted())
                    .add("files", names(letter, along))
                    .add("writtenAt", letter.writtenAt().toString())));
    return new PersonalRecord(
        conversation.reference(),
        JsonText.object()
            .add("name", sender.name())
            .add("email", sender.email())
            .add("organisation", sender.organisation())
            .add("locale", sender.locale().toLanguageTag())
            .add("subject", conversation.subject().name())
            .add("state", conversation.state().token())
            .add("receivedAt", conversation.receivedAt().toString())
            .add("letters", written)
            .build());
  }

  private static JsonArrayBuilder names(Letter letter, List<LetterFile.Line> along) {
    JsonArrayBuilder names = JsonText.array();
    letter.files().forEach(names::add);
    along.stream()
        .filter(file -> file.letter().equals(letter.id()))
        .forEach(file -> names.add(file.name()));
    return names;
  }

  @Override
  public void erase(Person person) {
    if (!person.email().isEmpty()) {
      conversations.removeOf(person.email());
    }
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(List.of(TextColumn.copies("contact_conversation", "email", Kind.TEXT)), reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return forget.due(now);
  }

  @Override
  public void forget(Instant now) {
    forget.forget(now);
  }
}
