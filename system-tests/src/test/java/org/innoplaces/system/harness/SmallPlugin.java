package org.innoplaces.system.harness;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final String SOURCE = ".java";
  private static final String STUB = "stub/";

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
    Map<String, String> all = new TreeMap<>(files);
    all.put("Described.java", DESCRIPTOR.formatted(id));
    all.put("Bean.java", BEAN.formatted(id, start));
    all.put("META-INF/beans.xml", "");
    return jar(folder, id, all);
  }

  /**
   * Puts a jar of these files alone into a folder.
   *
   * @param name of the jar, without its ending
   * @param files by their path in the jar; those that end in {@code .java} are compiled, and those
   *     in {@code stub/} are there for the compiler and left out of the jar
   */
  public static Path jar(Path folder, String name, Map<String, String> files) {
    try {
      Path work = Files.createTempDirectory("innoplaces-plugin");
      Path classes = Files.createDirectories(work.resolve("classes"));
      Path stubs = Files.createDirectories(work.resolve("stubs"));
      Path missing = write(work.resolve("stub-sources"), files, STUB);
      Path sources = write(work.resolve("sources"), files, "");
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (!file.getKey().endsWith(SOURCE)) {
          Path copy = classes.resolve(file.getKey());
          Files.createDirectories(copy.getParent());
          Files.writeString(copy, file.getValue());
        }
      }
      compile(stubs, missing, "");
      compile(classes, sources, stubs + File.pathSeparator);
      Path jar = pack(classes, Files.createDirectories(folder).resolve(name + ".jar"));
      remove(work);
      return jar;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Path write(Path folder, Map<String, String> files, String beginning)
      throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      if (name.endsWith(SOURCE) && name.startsWith(STUB) == beginning.equals(STUB)) {
        Path source = folder.resolve(name.substring(beginning.length()));
        Files.createDirectories(source.getParent());
        Files.writeString(source, file.getValue());
      }
    }
    return folder;
  }

  private static void compile(Path classes, Path folder, String before) throws IOException {
    List<Path> sources = filesIn(folder);
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options =
        List.of(
            "--release", "17", "-proc:none", "-cp", before + classPath(), "-d", classes.toString());
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
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static List<Path> entriesOf(Path classes) throws IOException {
    try (Stream<Path> all = Files.walk(classes)) {
      return all.filter(entry -> !entry.equals(classes)).toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path entry : entriesOf(classes)) {
        String name = classes.relativize(entry).toString();
        // Migrations are found by the entry of their folder.
        out.putNextEntry(new JarEntry(Files.isDirectory(entry) ? name + "/" : name));
        out.write(Files.isDirectory(entry) ? new byte[0] : Files.readAllBytes(entry));
        out.closeEntry();
      }
    }
    return jar;
  }
}
