package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A plugin that something is wrong with.
 *
 * @param name of its jar, without the ending
 * @param known what it is called in reports: its id, or its jar where that cannot be read
 * @param code of the reason that must be given; empty when it takes part
 * @param files as {@link SmallPlugin#jar} takes them
 * @param damage what happens to the bytes of the jar
 */
public record BrokenPlugin(
    String name,
    String known,
    String code,
    Map<String, String> files,
    UnaryOperator<byte[]> damage) {

  private static final String DESCRIPTOR =
      """
      package %1$s;
      @org.innoplaces.plugin.Plugin(id = "%2$s", version = "1.0"%3$s)
      public final class Described {}
      """;

  /** One whose id is the name of its jar, and that says nothing more of itself. */
  public static BrokenPlugin of(String name, String code) {
    return of(name, code, name, "");
  }

  /** One with a descriptor of its own: its id, and what stands behind the version. */
  public static BrokenPlugin of(String name, String code, String id, String more) {
    String descriptor = DESCRIPTOR.formatted(packageOf(name), id, more);
    return bare(name, code).knownAs(id).with("Described.java", descriptor);
  }

  /** One without a descriptor. */
  public static BrokenPlugin bare(String name, String code) {
    return new BrokenPlugin(
        name, name + ".jar", code, Map.of("META-INF/beans.xml", ""), UnaryOperator.identity());
  }

  /** The package of its classes. */
  public static String packageOf(String name) {
    return "lab." + name.replace("-", "");
  }

  /** The same, called otherwise in reports. */
  public BrokenPlugin knownAs(String other) {
    return new BrokenPlugin(name, other, code, files, damage);
  }

  /** The same, called by its jar, because its id is of no use. */
  public BrokenPlugin knownByItsJar() {
    return knownAs(name + ".jar");
  }

  /** The same with one more file. */
  public BrokenPlugin with(String file, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(file, text);
    return new BrokenPlugin(name, known, code, more, damage);
  }

  /** The same with a class in its package. */
  public BrokenPlugin withClass(String type, String text) {
    return with(type + ".java", "package " + packageOf(name) + ";\n" + text);
  }

  /** The same with a migration of its own. */
  public BrokenPlugin withMigration(String file, String sql) {
    return with("db/migration/" + name + "/" + file, sql);
  }

  /** The same, cut after its first half. */
  public BrokenPlugin cut() {
    return new BrokenPlugin(
        name, known, code, files, bytes -> Arrays.copyOf(bytes, bytes.length / 2));
  }

  /** Puts the jar into a folder. */
  public Path in(Path folder) {
    Path jar = SmallPlugin.jar(folder, name, files);
    try {
      return Files.write(jar, damage.apply(Files.readAllBytes(jar)));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
