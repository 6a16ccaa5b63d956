package org.innoplaces.hello;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.innoplaces.json.JsonText;

/** Somebody waved back: a row of our own table. */
@Entity
@Table(name = "hello_wave")
public class HelloWave {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "name")
  private String name;

  @Column(name = "waved_at")
  private Instant wavedAt;

  /** For the persistence provider. */
  protected HelloWave() {}

  /** A wave of that name. */
  public HelloWave(UUID id, String name, Instant wavedAt) {
    this.id = id;
    this.name = name;
    this.wavedAt = wavedAt;
  }

  /** As it stands in an export. */
  public JsonObject toJson() {
    return JsonText.object()
        .add("id", id.toString())
        .add("name", name)
        .add("wavedAt", wavedAt.toString())
        .build();
  }

  /** From an export; a {@link RuntimeException} when something in it is not as expected. */
  public static HelloWave of(JsonObject json) {
    return new HelloWave(
        UUID.fromString(json.getString("id")),
        json.getString("name"),
        Instant.parse(json.getString("wavedAt")));
  }
}
