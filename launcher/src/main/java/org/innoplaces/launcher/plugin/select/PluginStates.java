package org.innoplaces.launcher.plugin.select;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.DiskReason;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.instance.WholeFile;

/** Which plugins the operator switched off: {@code plugins.properties} in the data folder. */
public final class PluginStates {

  private static final String DISABLED = "disabled";
  private static final String ENABLED = "enabled";

  private final Path file;
  private final Properties states;

  private PluginStates(Path file, Properties states) {
    this.file = file;
    this.states = states;
  }

  /**
   * Reads them; where there is no file, every plugin is enabled.
   *
   * @throws StartProblem when the file is there and cannot be read
   */
  public static PluginStates of(DataDirectory data) {
    Path file = data.pluginStates();
    Properties states = new Properties();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        states.load(in);
      } catch (IOException unreadable) {
        throw unusable(unreadable);
      } catch (IllegalArgumentException badEscape) {
        throw new StartProblem("The file " + file + " has a broken escape after a \\.", badEscape);
      }
    }
    return new PluginStates(file, states);
  }

  private static StartProblem unusable(IOException problem) {
    return new StartProblem(
        "The states of the plugins cannot be kept (" + DiskReason.of(problem) + ").", problem);
  }

  public boolean isDisabled(String id) {
    return DISABLED.equalsIgnoreCase(states.getProperty(id, ENABLED).strip());
  }

  /** The same with one plugin enabled, which is not written down. */
  PluginStates with(String id) {
    Properties changed = new Properties();
    changed.putAll(states);
    changed.remove(id);
    return new PluginStates(file, changed);
  }

  /** Writes down that a plugin takes part from the next start on, or does not. */
  public void set(String id, boolean enabled) {
    states.setProperty(id, enabled ? ENABLED : DISABLED);
    write();
  }

  /** Forgets a plugin that is gone. */
  public void forget(String id) {
    states.remove(id);
    write();
  }

  private void write() {
    StringBuilder text = new StringBuilder("# Which plugins take part in a start.\n");
    Set<String> ids = new TreeSet<>(states.stringPropertyNames());
    ids.forEach(id -> text.append(id).append(" = ").append(states.getProperty(id)).append('\n'));
    try {
      WholeFile.write(file, text.toString());
    } catch (IOException unwritable) {
      throw unusable(unwritable);
    }
  }
}
