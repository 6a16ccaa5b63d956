package org.innoplaces.settings.extension;

import org.innoplaces.plugin.ExtensionPoint;

/**
 * Gives a plugin settings: a record whose components are texts, numbers, booleans, dates, instants,
 * enums, nested records or lists of these, with the constraints of Bean Validation.
 *
 * <p>A CDI bean, asked once, when settings are first read, on the caller's thread; no database.
 * What it throws, and a record with components of other kinds, leaves the plugin without settings.
 * The plugin's actions read them with {@code CurrentSettings}; the desk shows them as a form whose
 * words stand in a bundle {@code fields} beside the record. Components marked {@link
 * org.innoplaces.settings.Live} count as soon as they are changed, those marked {@link
 * org.innoplaces.settings.SecretSetting} are never shown.
 *
 * @param <R> the record
 */
@ExtensionPoint(since = "0.1")
public interface SettingsRecord<R extends Record> {

  /** The plugin's id. */
  String plugin();

  /** How everything is before somebody sets it; keeps the record's constraints. */
  R defaults();
}
