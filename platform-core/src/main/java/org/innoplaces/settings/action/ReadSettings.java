package org.innoplaces.settings.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.innoplaces.access.Actor;
import org.innoplaces.access.Permission;
import org.innoplaces.access.action.CheckAccess;
import org.innoplaces.settings.SettingsRepository;
import org.innoplaces.settings.SettingsState;
import org.innoplaces.settings.SettingsType;
import org.innoplaces.settings.StoredSettings;

/**
 * Shows the settings of plugins, never their secrets. Permission {@code read} on {@code
 * plugin-setting}.
 */
@ApplicationScoped
public class ReadSettings {

  private final KnownSettings known;
  private final SettingsRepository repository;
  private final CheckAccess access;

  /** For CDI proxies. */
  protected ReadSettings() {
    this(null, null, null);
  }

  @Inject
  ReadSettings(KnownSettings known, SettingsRepository repository, CheckAccess access) {
    this.known = known;
    this.repository = repository;
    this.access = access;
  }

  /** The ids of the plugins that have some; no statement. */
  public Set<String> plugins(Actor actor) {
    access.require(actor, new Permission("read", "plugin-setting"));
    return known.all().stream().map(SettingsType::plugin).collect(Collectors.toSet());
  }

  /** Those of all plugins that have some, by plugin; one statement. */
  @Transactional
  public List<SettingsState> all(Actor actor) {
    access.require(actor, new Permission("read", "plugin-setting"));
    Map<String, StoredSettings> set =
        repository.all().stream()
            .collect(Collectors.toMap(StoredSettings::plugin, Function.identity()));
    return known.all().stream()
        .map(type -> state(type, Optional.ofNullable(set.get(type.plugin()))))
        .toList();
  }

  /**
   * Those of one plugin.
   *
   * @throws org.innoplaces.settings.UnknownSettings when it has none
   */
  @Transactional
  public SettingsState one(Actor actor, String plugin) {
    access.require(actor, new Permission("read", "plugin-setting"));
    return state(known.of(plugin), repository.find(plugin));
  }

  private static SettingsState state(SettingsType type, Optional<StoredSettings> set) {
    return SettingsState.of(
        type, set.map(StoredSettings::values).orElse(JsonValue.EMPTY_JSON_OBJECT));
  }
}
