package org.innoplaces.launcher.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the one class with {@code @Plugin} in a plugin's jar says of the plugin, found valid.
 *
 * @param type the class that carries it, as named in Java
 * @param requires a range of versions of the platform, or empty
 */
public record PluginDescriptor(
    String type, String id, String version, String requires, List<String> dependsOn) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]*");
  private static final int LONGEST_ID = 40;

  /**
   * Names under {@code /api}, of tables, and in front of jobs and permissions, that the platform
   * has for itself: what a plugin leaves behind is told by its id.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "account",
          "audit",
          "content",
          "core",
          "innoplaces",
          "job",
          "mail",
          "manage",
          "media",
          "openapi",
          "personal",
          "platform",
          "plugin",
          "privacy",
          "release",
          "role",
          "token",
          "view",
          "webhook");

  /** Reads it from the byte code: no class of a plugin is loaded before it was checked. */
  public static PluginDescriptor of(JarContent jar) throws UnusablePlugin {
    List<PluginDescriptor> found = FindDescriptors.in(jar);
    if (found.isEmpty()) {
      throw new UnusablePlugin(Fault.NO_DESCRIPTOR);
    }
    if (found.size() > 1) {
      throw new UnusablePlugin(
          Fault.SEVERAL_DESCRIPTORS,
          found.stream().map(PluginDescriptor::type).collect(Collectors.joining(", ")));
    }
    PluginDescriptor descriptor = found.get(0);
    List<Reason> problems = descriptor.problems();
    if (!problems.isEmpty()) {
      throw new UnusablePlugin(problems);
    }
    return descriptor;
  }

  private List<Reason> problems() {
    List<Reason> problems = new ArrayList<>();
    if (!isId(id)) {
      problems.add(Reason.of(Fault.INVALID_ID, id));
    } else if (RESERVED.contains(id)) {
      problems.add(Reason.of(Fault.RESERVED_ID, id));
    }
    if (!VERSION.matcher(version).matches()) {
      problems.add(Reason.of(Fault.INVALID_VERSION, version));
    }
    if (VersionRange.of(requires).isEmpty()) {
      problems.add(Reason.of(Fault.INVALID_REQUIRES, requires));
    }
    dependsOn.stream()
        .filter(other -> !isId(other) || other.equals(id))
        .forEach(other -> problems.add(Reason.of(Fault.INVALID_DEPENDENCY, other)));
    return problems;
  }

  private static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /** Whether a new plugin may have the id. */
  public static boolean isFree(String id) {
    return isId(id) && !RESERVED.contains(id);
  }

  /** The ids that the platform has for itself, in order. */
  public static List<String> reserved() {
    return RESERVED.stream().sorted().toList();
  }

  /** Whether it works with a version of the platform. */
  public boolean worksWith(String platform) {
    return VersionRange.of(requires).filter(range -> range.holds(platform)).isPresent();
  }
}
