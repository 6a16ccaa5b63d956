package org.innoplaces.settings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.innoplaces.json.JsonText;
import org.innoplaces.settings.SettingsRepository;
import org.innoplaces.settings.SettingsType;
import org.innoplaces.settings.StoredSettings;

/** What counts now of a plugin's settings, for its own actions; asks for no permission. */
@ApplicationScoped
public class CurrentSettings {

  private final KnownSettings known;
  private final SettingsRepository repository;
  private final Map<String, JsonObject> atStart = new ConcurrentHashMap<>();

  /** For CDI proxies. */
  protected CurrentSettings() {
    this(null, null);
  }

  @Inject
  CurrentSettings(KnownSettings known, SettingsRepository repository) {
    this.known = known;
    this.repository = repository;
  }

  /**
   * The settings; one statement. What is not marked {@link org.innoplaces.settings.Live} stays as
   * it was at the start.
   *
   * @throws IllegalArgumentException when no plugin that takes part has such settings
   */
  @Transactional
  public <R extends Record> R of(Class<R> record) {
    SettingsType type = known.of(record);
    JsonObject now =
        type.effective(
            repository
                .find(type.plugin())
                .map(StoredSettings::values)
                .orElse(JsonValue.EMPTY_JSON_OBJECT));
    JsonObject before = atStart.computeIfAbsent(type.plugin(), first -> now);
    JsonObjectBuilder counts = JsonText.object(before);
    for (String name : type.live()) {
      counts.remove(name);
      if (now.containsKey(name)) {
        counts.add(name, now.get(name));
      }
    }
    return record.cast(type.group().toJava(counts.build()));
  }

  /** Remembers what counted since the start, before it is changed for the first time. */
  void keep(SettingsType type, JsonObject set) {
    atStart.putIfAbsent(type.plugin(), type.effective(set));
  }
}
