package org.innoplaces.launcher.plugin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a jar, every byte of it read and found undamaged.
 *
 * @param digest of the whole file, as hexadecimal digits
 * @param names of all files in it, sorted
 * @param kept the bytes of classes and of migrations, by name
 */
public record JarContent(
    Path file, String digest, List<String> names, SortedMap<String, byte[]> kept) {

  private static final String MIGRATIONS = "db/migration/";

  /** Whether the bytes of an entry are of interest, beyond being undamaged. */
  static boolean isKept(String name) {
    return isClass(name) || (name.startsWith(MIGRATIONS) && name.endsWith(".sql"));
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.class");
  }

  /** The class files, by entry name; those for newer Java versions alone are left out. */
  public SortedMap<String, byte[]> classes() {
    TreeMap<String, byte[]> classes = new TreeMap<>(kept);
    classes.keySet().removeIf(name -> !isClass(name));
    return classes;
  }

  /** The SQL of the migrations, by entry name. */
  public SortedMap<String, String> migrations() {
    TreeMap<String, String> found = new TreeMap<>();
    for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
      if (!isClass(entry.getKey())) {
        found.put(entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8));
      }
    }
    return found;
  }
}
