package org.innoplaces.mail.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.innoplaces.json.JsonText;
import org.innoplaces.mail.Mail;
import org.innoplaces.mail.Mail.State;
import org.innoplaces.mail.MailRepository;
import org.innoplaces.privacy.LegalBasis;
import org.innoplaces.privacy.Person;
import org.innoplaces.privacy.PersonalRecord;
import org.innoplaces.privacy.Processing;
import org.innoplaces.privacy.StoredTexts;
import org.innoplaces.privacy.TextColumn;
import org.innoplaces.privacy.TextColumn.Kind;
import org.innoplaces.privacy.TextColumn.Owner;
import org.innoplaces.privacy.extension.PersonalData;

/** The outbox: those to a person go, those that name the person lose the name. */
@ApplicationScoped
class MailData implements PersonalData {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final List<State> ENDED =
      List.of(State.SENT, State.KEPT, State.DEAD, State.BOUNCED);
  private static final Owner MAIL = new Owner("mail", "id");
  private static final Owner TEMPLATE = new Owner("mail-template", "id");
  private static final List<TextColumn> TEXTS =
      List.of(
          TextColumn.of("mail", "recipient_name", Kind.TEXT, MAIL),
          TextColumn.of("mail", "subject", Kind.TEXT, MAIL),
          TextColumn.of("mail", "text", Kind.TEXT, MAIL),
          TextColumn.copies("mail", "html", Kind.TEXT),
          TextColumn.copies("mail", "reason", Kind.TEXT),
          TextColumn.copies("mail", "reply_to", Kind.TEXT),
          TextColumn.of("mail_template", "subject", Kind.TEXT, TEMPLATE),
          TextColumn.of("mail_template", "text", Kind.TEXT, TEMPLATE));

  private final MailRepository repository;
  private final StoredTexts texts;

  protected MailData() {
    this(null, null);
  }

  @Inject
  MailData(MailRepository repository, StoredTexts texts) {
    this.repository = repository;
    this.texts = texts;
  }

  @Override
  public Processing processing() {
    return Processing.of("mail.outbox", LegalBasis.LEGITIMATE_INTERESTS, Optional.of(KEPT));
  }

  @Override
  public Set<String> names(String email) {
    Set<String> names = new HashSet<>();
    repository.to(email).forEach(mail -> names.add(mail.recipientName()));
    names.remove("");
    return names;
  }

  @Override
  public List<PersonalRecord> find(Person person) {
    List<PersonalRecord> found = new ArrayList<>();
    repository.to(person.email()).forEach(mail -> found.add(record(mail)));
    Set<String> whole = new HashSet<>();
    found.forEach(record -> whole.add(record.subject()));
    texts.naming(TEXTS, person.mentions()).stream()
        .filter(naming -> !whole.contains(naming.subject()))
        .forEach(found::add);
    return found;
  }

  private static PersonalRecord record(Mail mail) {
    return new PersonalRecord(
        "mail/" + mail.id(),
        JsonText.object()
            .add("recipient", mail.recipient())
            .add("name", mail.recipientName())
            .add("subject", mail.subject())
            .add("text", withoutLinks(mail.text()))
            .add("createdAt", mail.createdAt().toString())
            .add("state", mail.state().token())
            .build());
  }

  /** Links of mails let in whoever has them: they are for the mail's reader alone. */
  private static String withoutLinks(String text) {
    return text.replaceAll("(/link/)\\S+", "$1…");
  }

  @Override
  public void erase(Person person) {
    repository.removeTo(person.email());
    texts.erase(TEXTS, person.mentions());
  }

  @Override
  public void texts(Consumer<String> reader) {
    texts.each(List.of(TextColumn.copies("mail", "recipient", Kind.TEXT)), reader);
    texts.each(TEXTS, reader);
  }

  @Override
  public long due(Instant now) {
    return ENDED.stream().mapToLong(state -> repository.countBefore(state, now.minus(KEPT))).sum();
  }

  @Override
  public void forget(Instant now) {
    ENDED.forEach(state -> repository.removeBefore(state, now.minus(KEPT)));
  }
}
