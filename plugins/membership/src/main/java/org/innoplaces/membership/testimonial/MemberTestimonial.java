package org.innoplaces.membership.testimonial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a member would like the site to say in their name; one for an account. */
@Entity
@Table(name = "membership_testimonial")
public class MemberTestimonial {

  @Id
  @Column(name = "account_id")
  private UUID account;

  @Column(name = "email")
  private String email;

  @Column(name = "locale")
  private String locale;

  @Column(name = "headline")
  private String headline;

  @Column(name = "quote")
  private String quote;

  @Column(name = "consent")
  private String consent;

  @Column(name = "digest")
  private String digest;

  @Column(name = "consented_at")
  private Instant consentedAt;

  /** As text: the provider reads no empty id. */
  @Column(name = "entry_id")
  private String entry;

  @Column(name = "person_id")
  private String person;

  @Column(name = "version")
  private int version;

  /** For the persistence provider. */
  protected MemberTestimonial() {}

  /** Nothing is said yet. */
  public MemberTestimonial(UUID account) {
    this.account = account;
  }

  /**
   * They say this from now on, and agree to it.
   *
   * @param address of the account, by which it is found when a person asks for their data
   */
  public void say(String address, Locale language, OwnWords words, Consent agreed) {
    email = address;
    locale = language.getLanguage();
    headline = words.headline();
    quote = words.quote();
    consent = agreed.sentence();
    digest = agreed.digest(words);
    consentedAt = agreed.at();
    version++;
  }

  /**
   * Where editors find it.
   *
   * @param said the entry with the text
   * @param who the entry of the person; empty when there is none
   */
  public void isShownBy(UUID said, Optional<UUID> who) {
    entry = said.toString();
    person = who.map(UUID::toString).orElse(null);
  }

  /** The id of the account. */
  public UUID account() {
    return account;
  }

  /** The language in which it is written. */
  public Locale locale() {
    return Locale.forLanguageTag(locale);
  }

  /** What they say. */
  public OwnWords words() {
    return new OwnWords(headline, quote);
  }

  /** The sentence to which they agreed, and when. */
  public Consent consent() {
    return new Consent(consent, consentedAt);
  }

  /** The digest of the sentence with the text, as it was when they agreed. */
  public String digest() {
    return digest;
  }

  /** The entry with the text; empty before it was written. */
  public Optional<UUID> entry() {
    return Optional.ofNullable(entry).map(UUID::fromString);
  }

  /** The entry of the person whom it names; empty when editors had put that into the trash. */
  public Optional<UUID> person() {
    return Optional.ofNullable(person).map(UUID::fromString);
  }

  /** Goes up with every change. */
  public int version() {
    return version;
  }
}
