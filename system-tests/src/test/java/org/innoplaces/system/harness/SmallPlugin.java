package org.innoplaces.system.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the jar of a plugin of two classes against the packaged distribution. */
public final class SmallPlugin {

  private static final String DESCRIPTOR =
      """
      package lab.%1$s;
      @org.innoplaces.plugin.Plugin(id = "%1$s", version = "1.0")
      public final class Described {}
      """;

  private static final String BEAN =
      """
      package lab.%1$s;
      import jakarta.enterprise.context.*;
      import jakarta.enterprise.event.Observes;
      @ApplicationScoped
      public class Bean {
        void start(@Observes @Initialized(ApplicationScoped.class) Object started) { %2$s }
      }
      """;

  private SmallPlugin() {}

  /**
   * Puts the jar into a folder.
   *
   * @param id one word
   * @param start what it does while the application starts
   */
  public static Path in(Path folder, String id, String start) {
    return in(folder, id, start, Map.of());
  }

  /**
   * The same with more in it.
   *
   * @param files by their path in the jar; those that end in {@code .java} are compiled
   */
  public static Path in(Path folder, String id, String start, Map<String, String> files) {
    try {
      Path work = Files.createTempDirectory("innoplaces-plugin");
      Path descriptor = Files.writeString(work.resolve("Described.java"), DESCRIPTOR.formatted(id));
      Path bean = Files.writeString(work.resolve("Bean.java"), BEAN.formatted(id, start));
      Path classes = Files.createDirectories(work.resolve("classes/META-INF")).getParent();
      Files.writeString(classes.resolve("META-INF/beans.xml"), "");
      List<Path> sources = new ArrayList<>(List.of(descriptor, bean));
      for (Map.Entry<String, String> file : files.entrySet()) {
        boolean source = file.getKey().endsWith(".java");
        Path path = (source ? work : classes).resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        if (source) {
          sources.add(path);
        }
      }
      compile(classes, sources);
      return pack(classes, Files.createDirectories(folder).resolve(id + ".jar"));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void compile(Path classes, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options =
        List.of("--release", "17", "-proc:none", "-cp", classPath(), "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
        throw new IllegalArgumentException(complaints.toString());
      }
    }
  }

  /** The content engine and the server, as they were packaged. */
  private static String classPath() throws IOException {
    Path home = Path.of(System.getProperty("innoplaces.distribution")).toAbsolutePath();
    try (Stream<Path> core = Files.list(home.resolve("webapp/WEB-INF/lib"));
        Stream<Path> server = Files.list(home.resolve("server"))) {
      return Stream.concat(core, server)
          .map(Path::toString)
          .filter(file -> file.endsWith(".jar"))
          .collect(Collectors.joining(System.getProperty("path.separator")));
    }
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path entry : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(entry).toString()));
        out.write(Files.readAllBytes(entry));
        out.closeEntry();
      }
    }
    return jar;
  }
}
