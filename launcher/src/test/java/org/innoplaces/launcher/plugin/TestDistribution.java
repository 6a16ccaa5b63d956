package org.innoplaces.launcher.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.plugin.Plugin;

/** A distribution with the real content engine, and a web application of one page. */
public final class TestDistribution {

  private TestDistribution() {}

  public static Distribution in(Path folder) throws IOException {
    Path application = folder.resolve("webapp");
    Path core = application.resolve("WEB-INF/lib/platform-core-1.jar");
    Files.createDirectories(core.getParent());
    Path built =
        Path.of(Plugin.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    if (Files.isDirectory(built)) {
      pack(built, core);
    } else {
      Files.copy(built, core);
    }
    Files.createDirectories(application.resolve("site"));
    Files.writeString(application.resolve("site/page.xhtml"), "a page");
    Files.createDirectories(folder.resolve("plugins"));
    return new Distribution(folder);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (JarBuilder builder = JarBuilder.create(jar);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        builder.bytes(classes.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }
}
