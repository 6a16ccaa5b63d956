package org.innoplaces.settings;

import java.util.Optional;

/** The table of settings. */
public interface SettingsRepository {

  /** What is set of a plugin. */
  Optional<StoredSettings> find(String plugin);

  /** The same, locked until the transaction ends. */
  Optional<StoredSettings> lock(String plugin);

  /** Adds a plugin. */
  void add(StoredSettings settings);
}
