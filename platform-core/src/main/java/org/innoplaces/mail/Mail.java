package org.innoplaces.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.account.EmailAddress;

/** A mail: written in the transaction that causes it, sent after that, tried for two days. */
@Entity
@Table(name = "mail")
public class Mail {

  /** How long it is tried. */
  public static final Duration LIFE = Duration.ofDays(2);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
  private static final int MOST_DOUBLINGS = 7;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_NAME = 200;

  /** How it stands. */
  public enum State {
    /** To be sent, or sent again. */
    WAITING,
    /** A mail server has taken it. */
    SENT,
    /** There was no mail server to send it to; it can be read here. */
    KEPT,
    /** Given up. */
    DEAD,
    /** A mail server took it, and another one sent it back. */
    BOUNCED;

    /** As it stands in JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "recipient")
  private String recipient;

  @Column(name = "recipient_name")
  private String recipientName;

  @Column(name = "locale")
  private String locale;

  @Column(name = "subject")
  private String subject;

  @Column(name = "text")
  private String text;

  @Column(name = "html")
  private String html;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state = State.WAITING;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "attempted_at")
  private Instant attemptedAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "reason")
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin")
  private MailManner.Origin origin = MailManner.Origin.NOTICE;

  @Column(name = "reply_to")
  private String replyTo;

  @Column(name = "references_to")
  private String references;

  @Column(name = "about")
  private String about;

  /** For the persistence provider. */
  protected Mail() {}

  /**
   * A mail that waits to be sent.
   *
   * @param domain what stands behind the {@code @} of its Message-ID
   */
  public Mail(UUID id, MailOrder.Reader reader, MailText written, String domain, Instant now) {
    this.id = id;
    this.messageId = "<" + id + "@" + domain + ">";
    this.recipient = reader.address();
    this.recipientName =
        reader.name().length() <= LONGEST_NAME
            ? reader.name()
            : reader.name().substring(0, LONGEST_NAME);
    this.locale = reader.locale().toLanguageTag();
    this.subject = written.subject();
    this.text = written.text();
    this.html = written.html();
    this.createdAt = now;
    this.begunAt = now;
    this.nextAt = now;
  }

  /** Says in what manner it is written; without, it is a notice. */
  public void write(MailManner manner) {
    origin = manner.origin();
    replyTo = manner.replyTo().orElse(null);
    references = manner.references().isEmpty() ? null : String.join(" ", manner.references());
  }

  /** In what manner it is written. */
  public MailManner manner() {
    return new MailManner(
        origin,
        // Of somebody who was erased, nothing is left that mails could go to.
        Optional.ofNullable(replyTo).filter(to -> EmailAddress.read(to).isPresent()),
        references == null ? List.of() : List.of(references.split(" ")));
  }

  /**
   * Says what it is about, so that it goes with that: see {@link
   * org.innoplaces.mail.action.ForgetMails}.
   *
   * @param reference type and id of it, as audit entries have it; 200 characters at most
   */
  public void about(String reference) {
    about = reference;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** The same however often it is sent; by it a reader's program knows it again. */
  public String messageId() {
    return messageId;
  }

  /** The address of who gets it. */
  public String recipient() {
    return recipient;
  }

  /** The name of who gets it; may be empty. */
  public String recipientName() {
    return recipientName == null ? "" : recipientName;
  }

  /** The language it is written in. */
  public String locale() {
    return locale;
  }

  /** One line. */
  public String subject() {
    return subject;
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /** The same as a document. */
  public String html() {
    return html;
  }

  /** How it stands. */
  public State state() {
    return state;
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** How often it was tried. */
  public int attempts() {
    return attempts;
  }

  /** When it was tried last. */
  public Optional<Instant> attemptedAt() {
    return Optional.ofNullable(attemptedAt);
  }

  /** When it will be tried next; empty when it will not. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** Why it was not taken the last time. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** There is nobody to send it to. */
  public void keep() {
    end(State.KEPT);
  }

  /** A server took it. */
  public void sent(Instant now) {
    tried(null, now);
    end(State.SENT);
  }

  /** It was not taken: again after one minute, two, four, … and every two hours, for two days. */
  public void failed(String why, Instant now) {
    tried(why, now);
    Instant last = begunAt.plus(LIFE);
    if (now.isBefore(last)) {
      Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
      Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
      nextAt = next.isAfter(last) ? last : next;
    } else {
      end(State.DEAD);
    }
  }

  /** It will never be taken. */
  public void refused(String why, Instant now) {
    tried(why, now);
    end(State.DEAD);
  }

  /**
   * It came back, as a later mail tells.
   *
   * @return false when it was not sent, or is known to have come back
   */
  public boolean bounced(String why) {
    if (state != State.SENT) {
      return false;
    }
    reason = shortened(why);
    end(State.BOUNCED);
    return true;
  }

  private static String shortened(String why) {
    return why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
  }

  private void tried(String why, Instant now) {
    attempts++;
    attemptedAt = now;
    reason = shortened(why);
  }

  private void end(State ended) {
    state = ended;
    nextAt = null;
  }

  /** It is sent once more. */
  public void again(Instant now) {
    state = State.WAITING;
    begunAt = now;
    attempts = 0;
    nextAt = now;
  }

  /** What others are told of it. */
  public MailFacts facts() {
    return new MailFacts(
        new MailFacts.Letter(messageId, recipient, recipientName(), locale, manner()),
        new MailText(subject, text, html),
        new MailFacts.Standing(id, state, createdAt, attempts, attemptedAt(), nextAt(), reason()));
  }
}
