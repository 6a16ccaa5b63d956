package org.innoplaces.settings.extension;

import java.util.List;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Problem;

/**
 * Gives a plugin settings: a record whose components are texts, numbers, booleans, dates, instants,
 * enums, nested records or lists of these, with the constraints of Bean Validation.
 *
 * <p>A CDI bean, asked once for its defaults, when settings are first read, on the caller's thread;
 * no database. What it throws then, and a record with components of other kinds, leaves the plugin
 * without settings. The plugin's actions read them with {@code CurrentSettings}; the desk shows
 * them as a form whose words stand in a bundle {@code fields} beside the record. Components marked
 * {@link org.innoplaces.settings.Live} count as soon as they are changed, those marked {@link
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

  /**
   * What is wrong with settings beyond the constraints of each: what does not go together, or does
   * not fit what the plugin keeps. Asked before a change is kept, in its transaction and on its
   * thread: read what is needed and write nothing; what it throws is logged and counts as content.
   * What was wrong before, with the same words, does not stand in the way of a change of something
   * else.
   *
   * @param wanted what would count; keeps the record's constraints
   * @return with pointers to the components, like {@code /places}; empty to let it pass
   */
  default List<Problem> problems(R wanted) {
    return List.of();
  }
}
