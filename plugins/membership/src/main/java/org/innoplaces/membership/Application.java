package org.innoplaces.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.json.JsonText;

/** Somebody asks to belong to us. Its state changes by {@link #make} alone. */
@Entity
@Table(name = "membership_application")
public class Application {

  private static final int LONGEST_NAMESAKE = 420;

  @Id
  @Column(name = "id")
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ApplicationState state;

  @Column(name = "version")
  private int version;

  @Column(name = "form_version")
  private int form;

  @Column(name = "locale")
  private String locale;

  @Column(name = "applicant")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "organisation")
  private String organisation;

  @Column(name = "namesake")
  private String namesake;

  @Column(name = "answers")
  private String answers;

  @Column(name = "digest")
  private String digest;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "state_since")
  private Instant stateSince;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "asked")
  private String asked = "{}";

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_in")
  private ApplicationState askedIn;

  @Column(name = "waitlist_position")
  private Integer position;

  @Column(name = "deferred_until")
  private LocalDate deferredUntil;

  @Column(name = "touched_by")
  private String touchedBy;

  /** For the persistence provider. */
  protected Application() {}

  /**
   * Begins one.
   *
   * @param begin {@link Move#SAVE} or {@link Move#SEND}
   */
  public Application(UUID id, Filing filing, Move begin, Instant now) {
    this.id = id;
    this.createdAt = now;
    this.digest = filing.digest(begin);
    fill(filing, now);
    make(begin, "", now);
  }

  /** The applicant answers otherwise. */
  public final void fill(Filing filing, Instant now) {
    Applicant applicant = filing.applicant();
    form = filing.form();
    name = applicant.name();
    email = applicant.email();
    phone = applicant.phone().map(PhoneNumber::value).orElse(null);
    organisation = applicant.organisation();
    namesake = applicant.namesake().map(Application::kept).orElse(null);
    locale = applicant.locale().toLanguageTag();
    answers = filing.answers().write().toString();
    changedAt = now;
    remindedAt = null;
    version++;
  }

  /** Some letters become several when they are folded. */
  private static String kept(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_NAMESAKE));
  }

  /**
   * It goes on to another state.
   *
   * @param actor the id of who does it; empty text for the applicant
   * @throws WrongMove when it cannot be made from the state that it is in
   */
  public final void make(Move move, String actor, Instant now) {
    if (!move.isPossibleFrom(state)) {
      throw new WrongMove(move, state);
    }
    if (move == Move.ASK) {
      askedIn = state;
    }
    state = move.to();
    stateSince = now;
    touchedBy = actor;
    version++;
    if (submittedAt == null && state == ApplicationState.SUBMITTED) {
      submittedAt = now;
    }
    boolean decided = state == ApplicationState.ACCEPTED || ApplicationState.OVER.contains(state);
    decidedAt = decided ? now : null;
    if (state != ApplicationState.WAITLISTED) {
      position = null;
    }
    if (state != ApplicationState.DEFERRED) {
      deferredUntil = null;
    }
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** Type and id, as the audit log names it. */
  public String reference() {
    return "membership-application/" + id;
  }

  /** Whether it is by the person with that address. */
  public boolean isBy(String email) {
    return applicant().email().equalsIgnoreCase(email);
  }

  /** How it stands. */
  public ApplicationState state() {
    return state;
  }

  /** Goes up with everything that happens to it. */
  public int version() {
    return version;
  }

  /** The version of the form that was filled in. */
  public int form() {
    return form;
  }

  /** Who applies. */
  public Applicant applicant() {
    return new Applicant(
        name,
        email,
        Optional.ofNullable(phone).map(PhoneNumber::new),
        organisation == null ? "" : organisation,
        Locale.forLanguageTag(locale));
  }

  /** What they answered. */
  public Answers answers() {
    return Answers.read(JsonText.parse(answers));
  }

  /** When it was begun. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When the applicant last changed an answer. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Since when it stands as it does. */
  public Instant stateSince() {
    return stateSince;
  }

  /** When it came to us; empty before. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /** When it ended, one way or another; empty before. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** When the applicant was reminded of it; empty when they were not since the last change. */
  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  /** The applicant is reminded of it. */
  public void remind(Instant now) {
    remindedAt = now;
  }

  /** What the applicant is asked for more of: a remark by the name of the question. */
  public Answers asked() {
    return Answers.read(JsonText.parse(asked));
  }

  /** The applicant is asked for this, or for nothing more. */
  public void askFor(Answers remarks) {
    asked = remarks.write().toString();
  }

  /** The move by which the applicant answers: back to where the question came from. */
  public Move answering() {
    return askedIn == ApplicationState.UNDER_REVIEW ? Move.ANSWER_REVIEWERS : Move.ANSWER;
  }

  /** The place on the waiting list, from 1 on; empty when it waits for none. */
  public Optional<Integer> position() {
    return Optional.ofNullable(position);
  }

  /** It has this place on the waiting list. */
  public void place(int place) {
    position = place;
  }

  /** The day on which it is looked at again; empty when none was named. */
  public Optional<LocalDate> deferredUntil() {
    return Optional.ofNullable(deferredUntil);
  }

  /** It is looked at again on that day. */
  public void deferUntil(LocalDate day) {
    deferredUntil = day;
  }

  /** The id of who last did something with it; empty for the applicant. */
  public Optional<String> touchedBy() {
    return Optional.ofNullable(touchedBy).filter(actor -> !actor.isEmpty());
  }

  /** Somebody of us does something with it that is no move. */
  public void touch(String actor) {
    touchedBy = actor;
    version++;
  }
}
