package org.innoplaces.launcher.plugin.subcommand;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.innoplaces.launcher.plugin.PluginJar;

/**
 * Finds the commands that plugins name in {@code META-INF/services}, without running anything of
 * theirs: names and descriptions stand in an annotation. Nothing that is wrong with one concerns
 * another. For one use.
 */
public final class FindSubcommands {

  /** The interface, which the launcher itself does not have on its class path. */
  static final String INTERFACE = "org.innoplaces.command.extension.Subcommand";

  private static final String NAMED = "META-INF/services/" + INTERFACE;

  private final Set<String> taken;
  private final Map<String, String> owners = new HashMap<>();
  private final List<PluginSubcommand> usable = new ArrayList<>();
  private final List<String> setAside = new ArrayList<>();

  /** With the names that the platform's own commands have. */
  public FindSubcommands(Set<String> taken) {
    this.taken = Set.copyOf(taken);
  }

  /**
   * Looks through plugins that take part.
   *
   * @param core the jar of the platform's core, which plugins are compiled against
   */
  public FoundSubcommands in(List<PluginJar> plugins, Path core) {
    ClassLoader loader = loader(plugins, core);
    for (PluginJar plugin : plugins) {
      try {
        names(plugin.file()).forEach(type -> take(plugin, type, loader));
      } catch (IOException unreadable) {
        setAside.add("the commands of " + plugin.id() + ": the jar cannot be read");
      }
    }
    return new FoundSubcommands(usable, setAside);
  }

  /** One for all: plugins may use classes of those that they depend on. Stays open. */
  private static ClassLoader loader(List<PluginJar> plugins, Path core) {
    List<URL> jars = new ArrayList<>();
    jars.add(url(core));
    plugins.forEach(plugin -> jars.add(url(plugin.file())));
    return new URLClassLoader(
        "plugins", jars.toArray(URL[]::new), FindSubcommands.class.getClassLoader());
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> names(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      ZipEntry named = jar.getEntry(NAMED);
      if (named == null) {
        return List.of();
      }
      String text = new String(jar.getInputStream(named).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .distinct()
          .toList();
    }
  }

  private void take(PluginJar plugin, String type, ClassLoader loader) {
    try {
      PluginSubcommand command = PluginSubcommand.of(plugin.id(), type, loader);
      String name = command.name();
      String owner = taken.contains(name) ? "the platform" : owners.get(name);
      if (owner != null) {
        refuse(plugin, type, "its name '" + name + "' is that of a command of " + owner);
      } else {
        owners.put(name, "the plugin " + plugin.id());
        usable.add(command);
      }
    } catch (UnusableSubcommand unusable) {
      refuse(plugin, type, unusable.getMessage());
    }
  }

  private void refuse(PluginJar plugin, String type, String reason) {
    setAside.add("the command " + type + " of the plugin " + plugin.id() + ": " + reason);
  }
}
