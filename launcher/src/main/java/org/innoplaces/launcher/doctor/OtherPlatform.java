package org.innoplaces.launcher.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.PluginJars;
import org.innoplaces.launcher.plugin.select.SelectPlugins;

/**
 * A version of the platform that plugins are compared with before it is installed.
 *
 * @param distribution where it is unpacked; without it only the versions are compared
 */
public record OtherPlatform(String version, Optional<Distribution> distribution) {

  private static final Pattern VERSION = Pattern.compile("[0-9][0-9A-Za-z.+_-]*");
  private static final Pattern CORE = Pattern.compile("platform-core-(.+)\\.jar");

  /**
   * The platform that an operator means.
   *
   * @param text a version, or the folder of a distribution
   * @throws WrongArgument when it is neither
   */
  public static OtherPlatform of(String text) {
    Path folder = Path.of(text).toAbsolutePath().normalize();
    if (Files.isDirectory(folder)) {
      return new OtherPlatform(versionIn(folder), Optional.of(new Distribution(folder)));
    }
    if (!VERSION.matcher(text).matches()) {
      throw new WrongArgument("'%s' is neither a version nor a folder.".formatted(text));
    }
    return new OtherPlatform(text, Optional.empty());
  }

  private static String versionIn(Path folder) {
    Path libraries = new Distribution(folder).webApplication().resolve("WEB-INF/lib");
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.map(jar -> CORE.matcher(jar.getFileName().toString()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .findFirst()
          .orElseThrow(() -> noDistribution(folder));
    } catch (IOException absent) {
      throw noDistribution(folder);
    }
  }

  private static WrongArgument noDistribution(Path folder) {
    return new WrongArgument("There is no unpacked distribution in " + folder + ".");
  }

  /** What a start of it would make of the plugins; those of this distribution stay out of it. */
  PluginJars select(Distribution here, DataDirectory data) {
    return SelectPlugins.of(distribution.orElse(here), data, version);
  }
}
