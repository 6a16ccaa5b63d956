package org.innoplaces.content.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A named set of texts that become visible together at one instant. */
@Entity
@Table(name = "content_release")
public class Release {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "version")
  private int version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "visible_from")
  private Instant visibleFrom;

  @Column(name = "visible_until")
  private Instant visibleUntil;

  @Column(name = "undone_at")
  private Instant undoneAt;

  /** For the persistence provider. */
  protected Release() {}

  /** An empty draft. */
  public Release(UUID id, String name, Instant createdAt, String createdBy) {
    this.id = id;
    this.name = name;
    this.version = 1;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  /** Its own id. */
  public UUID id() {
    return id;
  }

  /** What people call it. */
  public String name() {
    return name;
  }

  /** Rises with every change. */
  public int version() {
    return version;
  }

  /** When it was created. */
  public Instant createdAt() {
    return createdAt;
  }

  /** The id of the actor who created it. */
  public String createdBy() {
    return createdBy;
  }

  /** The instant at which readers see it, or would have seen it. */
  public Optional<Instant> visibleFrom() {
    return Optional.ofNullable(visibleFrom);
  }

  /** The first instant without it, when it was undone after readers saw it. */
  public Optional<Instant> visibleUntil() {
    return Optional.ofNullable(visibleUntil);
  }

  /** When it was undone. */
  public Optional<Instant> undoneAt() {
    return Optional.ofNullable(undoneAt);
  }

  /** Whether it can still be changed and scheduled. */
  public boolean isDraft() {
    return visibleFrom == null;
  }

  /** How far it has come at an instant. */
  public ReleaseState state(Instant at) {
    if (undoneAt != null) {
      return ReleaseState.UNDONE;
    }
    if (visibleFrom == null) {
      return ReleaseState.DRAFT;
    }
    return visibleFrom.isAfter(at) ? ReleaseState.SCHEDULED : ReleaseState.VISIBLE;
  }

  /** Gives it a name, the same or another, and notes that it was changed. */
  public void change(String newName) {
    this.name = newName;
    this.version++;
  }

  /** Fixes when readers see it. */
  public void schedule(Instant from) {
    this.visibleFrom = from;
    this.version++;
  }

  /**
   * Notes that it was taken back.
   *
   * @param at when somebody did that
   * @param until the first instant without it; its start when readers never see it
   */
  public void undo(Instant at, Instant until) {
    this.undoneAt = at;
    this.visibleUntil = until.isAfter(visibleFrom) ? until : null;
    this.version++;
  }

  /** As the audit log names it. */
  public String subject() {
    return "release/" + id;
  }
}
