package org.innoplaces.settings;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.innoplaces.json.JsonText;

/** What administrators set of a plugin. */
@Entity
@Table(name = "plugin_setting")
public class StoredSettings {

  @Id
  @Column(name = "plugin")
  private String plugin;

  @Column(name = "data")
  private String data;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For the persistence provider. */
  protected StoredSettings() {}

  /** Nothing is set yet. */
  public StoredSettings(String plugin) {
    this.plugin = plugin;
    this.data = "{}";
  }

  /** Whose they are. */
  public String plugin() {
    return plugin;
  }

  /** The values, secrets among them. */
  public JsonObject values() {
    return JsonText.parse(data);
  }

  /** Sets other values. */
  public void set(JsonObject values, Instant now) {
    data = values.toString();
    changedAt = now;
  }

  /** When that was. */
  public Instant changedAt() {
    return changedAt;
  }
}
