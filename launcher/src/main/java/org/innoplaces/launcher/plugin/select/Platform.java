package org.innoplaces.launcher.plugin.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.UnusablePlugin;
import org.innoplaces.launcher.plugin.claim.Claims;
import org.innoplaces.launcher.plugin.link.KnownClasses;

/** What the distribution brings and plugins are compared with. */
final class Platform {

  private static final String PREFIX = "WEB-INF/classes/";

  private final KnownClasses classes = new KnownClasses(Platform.class.getClassLoader());
  private final Claims claims = new Claims();

  private Platform() {}

  KnownClasses classes() {
    return classes;
  }

  Claims claims() {
    return claims;
  }

  /**
   * Reads the web application of a distribution.
   *
   * @throws StartProblem when the distribution is damaged
   */
  static Platform of(Distribution distribution) {
    Platform platform = new Platform();
    Path application = distribution.webApplication();
    try {
      for (Path jar : files(application.resolve("WEB-INF/lib"))) {
        platform.addJar(ReadJar.at(jar));
      }
      platform.addApplication(application);
      return platform;
    } catch (IOException | UnusablePlugin damaged) {
      throw new StartProblem("The distribution is damaged: unpack it once more.", damaged);
    }
  }

  private void addJar(JarContent jar) throws UnusablePlugin {
    if (jar.file().getFileName().toString().startsWith("platform-core-")) {
      classes.addCore(jar);
    } else {
      classes.addHouse(jar.classes());
    }
    claims.addPlatform(jar);
  }

  private void addApplication(Path application) throws IOException, UnusablePlugin {
    SortedMap<String, byte[]> own = new TreeMap<>();
    for (Path file : files(application)) {
      String name = application.relativize(file).toString().replace('\\', '/');
      if (name.startsWith(PREFIX)) {
        own.put(name.substring(PREFIX.length()), Files.readAllBytes(file));
      } else if (!name.startsWith("WEB-INF/lib/")) {
        claims.addPage("/" + name);
      }
    }
    JarContent content = new JarContent(application, "", List.copyOf(own.keySet()), own);
    classes.addHouse(content.classes());
    claims.addPlatform(content);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
