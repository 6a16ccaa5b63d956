package org.innoplaces.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.innoplaces.access.Actor;
import org.innoplaces.json.JsonText;
import org.innoplaces.privacy.Mentions;
import org.innoplaces.problem.Stamped;

/** Somebody who can sign in. */
@Entity
@Table(name = "account")
public class Account {

  /** The languages of the desk and of mails, which a person can choose from. */
  public static final List<String> LANGUAGES = List.of("fr", "en");

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "email")
  private String email;

  @Column(name = "name")
  private String name;

  @Column(name = "locale")
  private String locale;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "totp_secret")
  private String totpSecret;

  @Column(name = "totp_confirmed_at")
  private Instant totpConfirmedAt;

  @Column(name = "totp_last_step")
  private Long totpLastStep;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @ManyToMany(fetch = FetchType.LAZY)
  @JoinTable(
      name = "account_role",
      joinColumns = @JoinColumn(name = "account_id"),
      inverseJoinColumns = @JoinColumn(name = "role_name"))
  private Set<Role> roles = new HashSet<>();

  /** For the persistence provider. */
  protected Account() {}

  /** An account without a password and without roles. */
  public Account(UUID id, EmailAddress email, String name, String locale, Instant createdAt) {
    this.id = id;
    this.email = email.value();
    this.name = name;
    this.locale = locale;
    this.createdAt = createdAt;
  }

  /** UUID version 7. */
  public UUID id() {
    return id;
  }

  /** Unique among all accounts, in lower case. */
  public String email() {
    return email;
  }

  /** What the person is called. */
  public String name() {
    return name;
  }

  /** The language that the person wants to read. */
  public String locale() {
    return locale;
  }

  /** The hash of the password; empty before one was chosen. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** The secret of the second factor, once it is confirmed. */
  public Optional<String> secondFactor() {
    return totpConfirmedAt == null ? Optional.empty() : Optional.ofNullable(totpSecret);
  }

  /** The secret of a second factor that was offered and not confirmed yet. */
  public Optional<String> offeredSecondFactor() {
    return totpConfirmedAt == null ? Optional.ofNullable(totpSecret) : Optional.empty();
  }

  /** When it was created. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Since when nobody can use it; empty when it can be used. */
  public Optional<Instant> disabledAt() {
    return Optional.ofNullable(disabledAt);
  }

  /** The roles that it has; a copy. */
  public List<Role> roles() {
    return List.copyOf(roles);
  }

  /** What of it administrators change, for saying what a change starts from. */
  public Stamped stamped() {
    return new Stamped(
        Map.of(
            "email", JsonText.string(email),
            "name", JsonText.string(name),
            "locale", JsonText.string(locale),
            "roles", JsonText.strings(roles.stream().map(Role::name).sorted().toList()),
            "closed", JsonText.string(disabledAt().map(Instant::toString).orElse(""))));
  }

  /** Whether one of its roles asks for a second factor. */
  public boolean requiresSecondFactor() {
    return roles.stream().anyMatch(Role::requiresSecondFactor);
  }

  /** Whether a role asks for a second factor that nobody has set up yet. */
  public boolean lacksSecondFactor() {
    return secondFactor().isEmpty() && requiresSecondFactor();
  }

  /** Whether one of its roles lets it do everything. */
  public boolean isAdministrator() {
    return roles.stream().anyMatch(role -> role.grants().contains(Grant.EVERYTHING));
  }

  /** As actions and the audit log know it. */
  public Actor actor() {
    return new Actor(subject(), name);
  }

  /** Type and id as the audit log names them. */
  public String subject() {
    return "account/" + id;
  }

  /** Changes what describes the person. */
  public void describe(EmailAddress newEmail, String newName, String newLocale) {
    email = newEmail.value();
    name = newName;
    locale = newLocale;
  }

  /** Gives it exactly these roles. */
  public void give(Collection<Role> given) {
    roles.retainAll(given);
    roles.addAll(given);
  }

  /** Sets the hash of a new password. */
  public void choosePassword(String hash) {
    passwordHash = hash;
  }

  /** Closes it. */
  public void disable(Instant at) {
    disabledAt = at;
  }

  /** Opens it again. */
  public void enable() {
    disabledAt = null;
  }

  /** Makes it nobody's: without address, name, password and roles. */
  public void erase(Instant at) {
    email = "erased-" + id + "@erased.invalid";
    name = Mentions.MARK;
    passwordHash = null;
    dropSecondFactor();
    roles.clear();
    disabledAt = at;
  }

  /** Remembers the secret of a second factor that is still to be confirmed. */
  public void offerSecondFactor(String secret) {
    totpSecret = secret;
    totpConfirmedAt = null;
    totpLastStep = null;
  }

  /** From now on it is asked for. */
  public void confirmSecondFactor(Instant at) {
    totpConfirmedAt = at;
  }

  /** From now on it is not asked for. */
  public void dropSecondFactor() {
    offerSecondFactor(null);
  }

  /**
   * Uses up a code of the second factor (RFC 6238, section 5.2: a code is accepted once).
   *
   * @return false when this code, or a later one, was used before
   */
  public boolean useStep(long step) {
    if (totpLastStep != null && step <= totpLastStep) {
      return false;
    }
    totpLastStep = step;
    return true;
  }
}
