package org.innoplaces.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.problem.Message;

/** What somebody writes to the network and what we write back, about one subject. */
@Entity
@Table(name = "contact_conversation")
public class Conversation {

  /** How long what is spam waits for somebody to say that it is none; robots write a lot. */
  public static final Duration SPAM_FOR = Duration.ofDays(30);

  /** For so long a sender may confirm what they wrote. */
  public static final Duration UNCONFIRMED_FOR = Duration.ofDays(7);

  /** Stands for the person where ids of colleagues stand. */
  public static final String PERSON = "person";

  /** How it stands. */
  public enum State {
    /** Nobody has looked after it yet. */
    NEW,
    /** Somebody looks after it. */
    IN_PROGRESS,
    /** We wait for the person. */
    WAITING,
    /** Nothing more is to be done. */
    DONE,
    /** Its sender was asked by mail whether they wrote it, and has not said so yet. */
    UNCONFIRMED,

    /** No person wrote it, or nobody we want to hear. */
    SPAM;

    /** As it stands in addresses and bundles. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people. */
    public Message label() {
      return ContactWords.of("state." + token());
    }
  }

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne
  @JoinColumn(name = "subject_id")
  private Subject subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state = State.NEW;

  @Column(name = "locale")
  private String locale;

  @Column(name = "person_name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "organisation")
  private String organisation;

  @Column(name = "digest")
  private String digest;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_as")
  private String acknowledgedAs;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "owed_since")
  private Instant owedSince;

  @Column(name = "assignee")
  private String assignee;

  @Column(name = "turn")
  private int turn;

  @Column(name = "touched_by")
  private String touchedBy;

  /** For the persistence provider. */
  protected Conversation() {}

  /** Begins one with what somebody wrote. */
  public Conversation(UUID id, Subject subject, Writing writing, Instant now) {
    this.id = id;
    this.subject = subject;
    this.locale = writing.sender().locale().toLanguageTag();
    this.name = writing.sender().name();
    this.email = writing.sender().email();
    this.organisation = writing.sender().organisation();
    this.digest = writing.digest();
    this.receivedAt = now;
    this.changedAt = now;
    this.owedSince = now;
  }

  /** It is held back: it looks as if no person had written it. */
  public void hold() {
    state = State.SPAM;
  }

  /**
   * Who wrote was asked whether they did.
   *
   * @param messageId of the mail; later ones belong to it
   */
  public void asked(Instant now, String messageId) {
    state = State.UNCONFIRMED;
    askedAt = now;
    acknowledgedAs = messageId;
  }

  /** When they were asked; empty when they were not. */
  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** They say that they did: it begins now. */
  public void confirm(Instant now) {
    state = State.NEW;
    receivedAt = now;
    changedAt = now;
    owedSince = now;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** Type and id, as the audit log names it. */
  public String reference() {
    return reference(id);
  }

  /** The same of one that is known by its id alone. */
  public static String reference(UUID id) {
    return "contact-conversation/" + id;
  }

  /** What it is about. */
  public Subject subject() {
    return subject;
  }

  /** How it stands. */
  public State state() {
    return state;
  }

  /** Who wrote. */
  public Sender sender() {
    return new Sender(name, email, organisation, Locale.forLanguageTag(locale));
  }

  /** When it began. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** When the last word was written in it. */
  public Instant changedAt() {
    return changedAt;
  }

  /** When who wrote was told that it has arrived; empty when they were not. */
  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  /** Who wrote was told that it has arrived. */
  public void acknowledge(Instant now, String messageId) {
    acknowledgedAt = now;
    acknowledgedAs = messageId;
  }

  /** The Message-ID of the mail that said so, or that asked. */
  public Optional<String> acknowledgedAs() {
    return Optional.ofNullable(acknowledgedAs);
  }

  /** Since when the person waits for an answer of ours; empty when nobody does. */
  public Optional<Instant> owedSince() {
    boolean ours = state == State.NEW || state == State.IN_PROGRESS;
    return Optional.ofNullable(owedSince).filter(since -> ours);
  }

  /** Goes up with everything that colleagues could do at the same time. */
  public int turn() {
    return turn;
  }

  /** The id of who did the last such thing; empty before there was one. */
  public Optional<String> touchedBy() {
    return Optional.ofNullable(touchedBy);
  }

  private void touch(String actor) {
    turn++;
    touchedBy = actor;
  }

  /** It stands otherwise now. */
  public void become(String actor, State other) {
    state = other;
    touch(actor);
  }

  /**
   * Somebody else looks after it.
   *
   * @param colleague the id of an account; empty for nobody
   */
  public void assign(String actor, String colleague) {
    assignee = colleague.isEmpty() ? null : colleague;
    if (state == State.NEW && assignee != null) {
      state = State.IN_PROGRESS;
    }
    touch(actor);
  }

  /** The person got an answer; whoever gave it looks after it, unless somebody did already. */
  public void answered(String actor, State then, Instant now) {
    state = then;
    owedSince = null;
    changedAt = now;
    if (assignee == null && actor.startsWith("account/")) {
      assignee = actor;
    }
    touch(actor);
  }

  /** The person wrote again: somebody has to look at it, unless nobody wants to hear them. */
  public void heard(Instant now) {
    if (state == State.WAITING || state == State.DONE) {
      state = assignee == null ? State.NEW : State.IN_PROGRESS;
    }
    owedSince = owedSince == null ? now : owedSince;
    changedAt = now;
    touch(PERSON);
  }

  /** A mail of ours did not arrive, so the person waits for it still. */
  public void returned(Instant now) {
    if (state == State.WAITING || state == State.DONE) {
      state = assignee == null ? State.NEW : State.IN_PROGRESS;
      owedSince = owedSince == null ? now : owedSince;
      touch(Actor.SYSTEM.id());
    }
  }

  /** A colleague wrote a note. */
  public void noted(Instant now) {
    changedAt = now;
  }

  /** The id of the account that looks after it; empty when nobody does. */
  public Optional<String> assignee() {
    return Optional.ofNullable(assignee);
  }
}
