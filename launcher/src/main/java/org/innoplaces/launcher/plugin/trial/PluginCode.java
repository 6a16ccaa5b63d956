package org.innoplaces.launcher.plugin.trial;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.launcher.instance.LaunchLog;
import org.innoplaces.launcher.plugin.PluginJar;

/** Tells by the name of a class from which plugin it comes. */
public final class PluginCode {

  private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");
  private static final String SUFFIX = ".class";

  private final Map<String, PluginJar> owners = new HashMap<>();

  private PluginCode() {}

  /** Knows the classes of these plugins. */
  public static PluginCode of(List<PluginJar> plugins) {
    PluginCode code = new PluginCode();
    plugins.forEach(code::add);
    return code;
  }

  private void add(PluginJar plugin) {
    try (JarFile jar = new JarFile(plugin.file().toFile())) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
          .forEach(name -> owners.putIfAbsent(name, plugin));
    } catch (IOException unreadable) {
      LaunchLog.record(unreadable);
    }
  }

  /** The plugin of a class. */
  public Optional<PluginJar> ownerOf(String type) {
    return Optional.ofNullable(owners.get(type));
  }

  /** The plugin whose class, or method of a class, a line of text names first. */
  Optional<PluginJar> namedIn(String line) {
    Matcher names = CLASS_NAME.matcher(line);
    while (names.find()) {
      // From the longest prefix on: a method stands behind its class.
      for (String name = names.group().replace('/', '.');
          name.contains(".");
          name = name.substring(0, name.lastIndexOf('.'))) {
        if (owners.containsKey(name)) {
          return Optional.of(owners.get(name));
        }
      }
    }
    return Optional.empty();
  }
}
