package org.innoplaces.content.delivery;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.innoplaces.account.Secret;
import org.innoplaces.json.JsonText;

/**
 * A link by which people without an account see certain revisions of an entry in the real page, for
 * some time. Its secret is known to those who have the link; kept is the digest.
 */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

  /** So long it lasts at most. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(7);

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "digest")
  private String digest;

  @Column(name = "entry_id")
  private UUID entryId;

  @Column(name = "locale")
  private String locale;

  @Column(name = "revisions")
  private String revisions;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  /** For the persistence provider. */
  protected PreviewLink() {}

  /** A link that is good from now on. */
  public PreviewLink(UUID id, Secret secret, Target target, Making making) {
    this.id = id;
    this.digest = secret.digest();
    this.entryId = target.entryId();
    this.locale = target.locale();
    this.revisions = written(target.revisions());
    this.madeBy = making.by();
    this.madeAt = making.at();
    this.expiresAt = making.until();
  }

  /**
   * What it shows.
   *
   * @param locale the language of the page
   * @param revisions the number of the shown revision in every locale of the entry
   */
  public record Target(UUID entryId, String locale, Map<String, Integer> revisions) {}

  /** Who made it when, and until when it is good. */
  public record Making(String by, Instant at, Instant until) {}

  private static String written(Map<String, Integer> numbers) {
    JsonObjectBuilder json = JsonText.object();
    new TreeMap<>(numbers).forEach(json::add);
    return json.build().toString();
  }

  /** UUID version 7; no secret. */
  public UUID id() {
    return id;
  }

  /** What it shows. */
  public Target target() {
    Map<String, Integer> numbers = new TreeMap<>();
    JsonText.parse(revisions)
        .forEach((stream, number) -> numbers.put(stream, ((JsonNumber) number).intValue()));
    return new Target(entryId, locale, numbers);
  }

  /** Who made it when, and until when it is good. */
  public Making making() {
    return new Making(madeBy, madeAt, expiresAt);
  }

  /** From when on it is no longer good. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** Since when it is no longer good, because somebody said so. */
  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  /** Whether it opens the page at an instant. */
  public boolean isGoodAt(Instant instant) {
    return revokedAt == null && expiresAt.isAfter(instant);
  }

  /** Ends it now. */
  public void revoke(Instant at) {
    revokedAt = at;
  }
}
