package org.innoplaces.launcher.plugin.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.innoplaces.launcher.plugin.JarContent;

/**
 * Every class that a plugin can find at run time: those of the platform, of the plugins before it,
 * of the server and of Java. Not thread-safe.
 */
public final class KnownClasses {

  private static final String SUFFIX = ".class";

  private final ClassLoader server;
  private final Map<String, Located> located = new HashMap<>();
  private final Map<String, Optional<Known>> known = new HashMap<>();

  /** Starts with those that a class loader finds, which none of ours are. */
  public KnownClasses(ClassLoader server) {
    this.server = server;
  }

  /** Adds the jar of the content engine. */
  public void addCore(JarContent jar) {
    add(Owner.CORE, jar.classes());
  }

  /** Adds what belongs to the platform and is not meant for plugins. */
  public void addHouse(SortedMap<String, byte[]> classes) {
    add(Owner.HOUSE, classes);
  }

  /** Adds a plugin that others may depend on. */
  public void addPlugin(String id, JarContent jar) {
    add(Owner.plugin(id), jar.classes());
  }

  private void add(Owner owner, SortedMap<String, byte[]> classes) {
    classes.forEach((name, code) -> located.putIfAbsent(bare(name), new Located(owner, code)));
    known.clear();
  }

  private static String bare(String entry) {
    return entry.substring(0, entry.length() - SUFFIX.length());
  }

  /** Finds a class by its name with slashes. */
  Optional<Known> find(String name) {
    return known.computeIfAbsent(name, this::read);
  }

  private Optional<Known> read(String name) {
    Located ours = located.get(name);
    if (ours != null) {
      return Optional.of(new Known(ours.owner(), ClassShape.of(ours.code())));
    }
    try (InputStream code = server.getResourceAsStream(name + SUFFIX)) {
      return code == null
          ? Optional.empty()
          : Optional.of(new Known(ownerOf(name), ClassShape.of(code.readAllBytes())));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Owner ownerOf(String name) {
    return name.startsWith("org/innoplaces/") ? Owner.HOUSE : Owner.SERVER;
  }

  private record Located(Owner owner, byte[] code) {}

  /** A class with the one to whom it belongs. */
  record Known(Owner owner, ClassShape shape) {}
}
