package org.innoplaces.launcher.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.innoplaces.launcher.instance.StartProblem;

/**
 * The operator's settings, read as the web application reads them: the environment first, then the
 * file {@code innoplaces.properties} of the data directory.
 *
 * <p>A key such as {@code innoplaces.database.url} is spelled {@code INNOPLACES_DATABASE_URL} in
 * the environment. Immutable.
 */
public final class OperatorSettings {

  private final Map<String, String> environment;
  private final Map<String, String> file;

  public OperatorSettings(Map<String, String> environment, Map<String, String> file) {
    this.environment = Map.copyOf(environment);
    this.file = Map.copyOf(file);
  }

  /**
   * Reads the settings file, which need not exist.
   *
   * @throws StartProblem when it exists and cannot be read
   */
  public static OperatorSettings of(Map<String, String> environment, Path file) {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader text = Files.newBufferedReader(file)) {
        properties.load(text);
      } catch (IOException | IllegalArgumentException unreadable) {
        throw new StartProblem(
            "The settings file " + file + " cannot be read (" + unreadable.getMessage() + ").",
            unreadable);
      }
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return new OperatorSettings(environment, values);
  }

  /** The value of a key; a blank value counts as none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(environment.get(environmentName(key)))
        .or(() -> Optional.ofNullable(file.get(key)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * What the web application must be told as system properties: the settings of the file which the
   * environment does not override, without secrets that only the launcher needs.
   */
  public Map<String, String> forApplication() {
    Map<String, String> told = new TreeMap<>(file);
    told.keySet().removeIf(key -> environment.containsKey(environmentName(key)));
    told.keySet().removeIf(key -> key.startsWith("innoplaces.database."));
    return told;
  }

  /** The names that begin with {@code innoplaces.} here or there, each as it is spelled. */
  Set<String> ownNames() {
    Set<String> names = new TreeSet<>(file.keySet());
    names.addAll(environment.keySet());
    names.removeIf(name -> !isOurs(name));
    return names;
  }

  /** Whether a name, of a variable or of a key, is one of our settings. */
  public static boolean isOurs(String name) {
    return environmentName(name).startsWith("INNOPLACES_");
  }

  static String environmentName(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
