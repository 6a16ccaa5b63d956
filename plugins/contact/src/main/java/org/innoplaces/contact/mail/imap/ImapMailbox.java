package org.innoplaces.contact.mail.imap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.Locale;
import java.util.function.Function;
import org.innoplaces.contact.ContactSettings;
import org.innoplaces.contact.mail.FetchedMail;
import org.innoplaces.contact.mail.Mailbox;

/**
 * Reads a mailbox by IMAP. Marks are keywords of the mails; where the server keeps none, a mail
 * that was filed or set aside counts as read there.
 */
@ApplicationScoped
class ImapMailbox implements Mailbox {

  /** Whole mails of more bytes are not fetched. */
  private static final long LARGEST = 15_000_000;

  /** What has been in the mailbox for longer is no news to anybody. */
  private static final Duration RECENT = Duration.ofDays(30);

  private static final String FILED = "InnoplacesFiled";
  private static final String ASIDE = "InnoplacesAside";

  private final Clock clock;

  protected ImapMailbox() {
    this(null);
  }

  @Inject
  ImapMailbox(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void read(ContactSettings settings, int most, Function<FetchedMail, Mark> reader) {
    try (Store store = ImapServer.connected(settings)) {
      String name = ImapServer.isBlank(settings.imapFolder()) ? "INBOX" : settings.imapFolder();
      try (Folder folder = store.getFolder(name)) {
        folder.open(Folder.READ_WRITE);
        read(folder, most, reader);
      }
    } catch (MessagingException failed) {
      // Its words name the server and what it said; the password is never among them.
      String told = settings.imapHost() + ": " + failed.getMessage();
      throw new UncheckedIOException(new IOException(told, failed));
    }
  }

  private void read(Folder folder, int most, Function<FetchedMail, Mark> reader)
      throws MessagingException {
    boolean keywords = folder.getPermanentFlags().contains(Flags.Flag.USER);
    Message[] waiting = folder.search(unmarked(keywords));
    for (int i = 0; i < Math.min(most, waiting.length); i++) {
      Mark mark = reader.apply(fetched(waiting[i]));
      if (mark != Mark.NONE) {
        waiting[i].setFlags(flags(mark, keywords), true);
      }
    }
  }

  private SearchTerm unmarked(boolean keywords) {
    Date since = Date.from(clock.instant().minus(RECENT));
    SearchTerm recent = new ReceivedDateTerm(ComparisonTerm.GE, since);
    if (!keywords) {
      return new AndTerm(recent, new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    }
    return new AndTerm(
        new SearchTerm[] {
          recent,
          new FlagTerm(new Flags(Flags.Flag.DELETED), false),
          new FlagTerm(new Flags(FILED), false),
          new FlagTerm(new Flags(ASIDE), false)
        });
  }

  private static Flags flags(Mark mark, boolean keywords) {
    if (!keywords) {
      return new Flags(Flags.Flag.SEEN);
    }
    return new Flags(mark == Mark.FILED ? FILED : ASIDE);
  }

  private static FetchedMail fetched(Message message) throws MessagingException {
    int size = message.getSize();
    boolean whole = size <= LARGEST;
    return new FetchedMail(whole ? raw(message) : headers(message), size, whole);
  }

  private static byte[] raw(Message message) throws MessagingException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try {
      message.writeTo(raw);
    } catch (IOException broken) {
      throw new MessagingException("A mail could not be fetched", broken);
    }
    return raw.toByteArray();
  }

  /** What says what kind of text it is goes with the text. */
  private static byte[] headers(Message message) throws MessagingException {
    StringBuilder told = new StringBuilder();
    for (Header header : Collections.list(message.getAllHeaders())) {
      if (!header.getName().toLowerCase(Locale.ROOT).startsWith("content-")) {
        told.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
      }
    }
    return told.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
