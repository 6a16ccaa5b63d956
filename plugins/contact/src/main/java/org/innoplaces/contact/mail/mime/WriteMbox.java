package org.innoplaces.contact.mail.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.innoplaces.contact.Conversation;
import org.innoplaces.contact.Letter;

/**
 * A file of mails that mail programs read: each begins with a line of its sender and time (RFC
 * 4155, appendix A), and lines of its own that look so are quoted, the quoted ones once more.
 */
public final class WriteMbox {

  /** Whom no mail reaches (RFC 2606). */
  private static final String NOBODY = "nobody@contact.invalid";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Pattern FROM = Pattern.compile("^(>*From )", Pattern.MULTILINE);
  private static final Pattern BREAK = Pattern.compile("\\p{C}+");

  private final Session session = Session.getInstance(new Properties());
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final Map<String, String> people;
  private final Function<Conversation, Optional<String>> team;

  /**
   * An empty file.
   *
   * @param people the names of those of the team, by their ids
   * @param team the address of who answers
   */
  public WriteMbox(Map<String, String> people, Function<Conversation, Optional<String>> team) {
    this.people = people;
    this.team = team;
  }

  /** All of the file. */
  public byte[] content() {
    return content.toByteArray();
  }

  /** Adds what was written in a conversation but the notes, each after what it answers. */
  public void add(Conversation conversation, List<Letter> letters) {
    List<String> before = new ArrayList<>();
    for (Letter letter : letters) {
      if (letter.kind() != Letter.Kind.NOTE) {
        String id = letter.messageId().orElse("<" + letter.id() + "@contact.invalid>");
        write(conversation, letter, id, List.copyOf(before));
        before.add(id);
      }
    }
  }

  private void write(Conversation conversation, Letter letter, String id, List<String> before) {
    try {
      String from =
          letter.kind() == Letter.Kind.SENT ? ours(conversation) : theirs(conversation, letter);
      MimeMessage mail = message(conversation, letter, from);
      if (!before.isEmpty()) {
        mail.setHeader("In-Reply-To", before.get(before.size() - 1));
        mail.setHeader("References", String.join(" ", before));
      }
      mail.saveChanges();
      mail.setHeader("Message-ID", id);
      append(from, letter, mail);
    } catch (MessagingException wrong) {
      throw new IllegalStateException("No mail can be made of " + letter.id(), wrong);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private String ours(Conversation conversation) {
    return team.apply(conversation).orElse(NOBODY);
  }

  private static String theirs(Conversation conversation, Letter letter) {
    return letter.sender().orElse(conversation.sender().email());
  }

  private MimeMessage message(Conversation conversation, Letter letter, String from)
      throws MessagingException, IOException {
    boolean sent = letter.kind() == Letter.Kind.SENT;
    String author = sent ? people.getOrDefault(letter.author(), letter.author()) : letter.author();
    String to = sent ? conversation.sender().email() : ours(conversation);
    String subject = conversation.subject().title().in(conversation.sender().locale());
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress(from, line(author), "UTF-8"));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
    mail.setSubject(line(letter.title().isBlank() ? subject : letter.title()), "UTF-8");
    mail.setSentDate(Date.from(letter.writtenAt()));
    String quoted = letter.quoted().isEmpty() ? "" : "\n\n" + letter.quoted();
    mail.setText(letter.text() + quoted, "UTF-8");
    return mail;
  }

  /** A header has one line. */
  private static String line(String text) {
    return BREAK.matcher(text).replaceAll(" ").strip();
  }

  private void append(String from, Letter letter, MimeMessage mail)
      throws MessagingException, IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    mail.writeTo(written);
    String lines = written.toString(StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    String quoted = FROM.matcher(lines).replaceAll(">$1");
    String whole = "From " + from + " " + TIME.format(letter.writtenAt()) + "\n" + quoted;
    content.write((whole.stripTrailing() + "\n\n").getBytes(StandardCharsets.ISO_8859_1));
  }
}
