package org.innoplaces.settings;

import java.util.List;
import java.util.Optional;

/** The table of settings. */
public interface SettingsRepository {

  /** What is set of a plugin. */
  Optional<StoredSettings> find(String plugin);

  /** What is set of all plugins; one statement. */
  List<StoredSettings> all();

  /** The same as {@link #find}, locked until the transaction ends. */
  Optional<StoredSettings> lock(String plugin);

  /** Adds a plugin. */
  void add(StoredSettings settings);
}
