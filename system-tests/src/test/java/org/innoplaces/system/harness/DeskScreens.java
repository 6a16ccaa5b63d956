package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The screens that the desk has, as the distribution under test brings them; views without the
 * frame of the desk are parts that scripts fetch into others.
 */
public final class DeskScreens {

  private static final Set<String> OF_PLUGINS =
      Set.of("/screens/mail-template.xhtml", "/screens/plugin-settings.xhtml");

  private DeskScreens() {}

  /** Those that show something of a plugin, and nothing where there is none. */
  public static Set<String> ofPlugins() {
    return OF_PLUGINS;
  }

  /** The ids of the views of all others, as {@code data-screen} of a page's body tells them. */
  public static Set<String> all() {
    Path folder =
        Path.of(System.getProperty("innoplaces.distribution"))
            .normalize()
            .resolve("webapp/screens");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml") && isFramed(file))
          .map(file -> "/screens/" + folder.relativize(file).toString().replace('\\', '/'))
          .filter(screen -> !OF_PLUGINS.contains(screen))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isFramed(Path file) {
    try {
      return Files.readString(file).contains("template=\"/WEB-INF/desk/template.xhtml\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
