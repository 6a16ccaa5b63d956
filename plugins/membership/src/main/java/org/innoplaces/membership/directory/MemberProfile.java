package org.innoplaces.membership.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.json.JsonText;

/** What a member says of themselves in the directory; one for an account. */
@Entity
@Table(name = "membership_profile")
public class MemberProfile {

  @Id
  @Column(name = "account_id")
  private UUID account;

  @Column(name = "email")
  private String email;

  /** As text: the provider reads no empty id. */
  @Column(name = "entry_id")
  private String entry;

  @Column(name = "version")
  private int version;

  @Column(name = "fields")
  private String fields;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience")
  private Audience audience;

  @Column(name = "public_words")
  private String publicWords;

  @Column(name = "member_words")
  private String memberWords;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For the persistence provider. */
  protected MemberProfile() {}

  /**
   * A new one.
   *
   * @param email of the account, by which it is found when a person asks for their data
   */
  public MemberProfile(UUID account, String email, ProfileFields fields, Instant now) {
    this.account = account;
    say(email, fields, now);
  }

  /** Says this from now on. */
  public final void say(String address, ProfileFields said, Instant now) {
    email = address;
    fields = said.write().toString();
    name = said.of(ProfileField.NAME).text();
    audience = said.of(ProfileField.NAME).audience();
    publicWords = String.join("\n", said.seenBy(Audience.PUBLIC).values());
    memberWords = String.join("\n", said.seenBy(Audience.MEMBERS).values());
    changedAt = now;
    version++;
  }

  /** The entry of the site that shows what is public. */
  public void isShownBy(UUID shown) {
    entry = shown.toString();
  }

  /** The id of the account. */
  public UUID account() {
    return account;
  }

  /** The entry of the site; empty while there was nothing to show. */
  public Optional<UUID> entry() {
    return Optional.ofNullable(entry).map(UUID::fromString);
  }

  /** Goes up with every change. */
  public int version() {
    return version;
  }

  /** What it says. */
  public ProfileFields fields() {
    return ProfileFields.read(JsonText.parse(fields));
  }

  /** The name, whoever may see it. */
  public String name() {
    return name;
  }

  /** When it was last changed. */
  public Instant changedAt() {
    return changedAt;
  }
}
