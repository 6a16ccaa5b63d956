package org.innoplaces.desk.action;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * So many plugins, each with classes of its own: a content type, fields of somebody else's type,
 * settings, a permission, a mail, a job, and a screen on which something waits.
 */
final class ManyPlugins {

  private static final String SOURCE =
      """
      package lab.p%1$d;
      import java.util.*;
      import org.innoplaces.access.*;
      import org.innoplaces.content.*;
      import org.innoplaces.desk.*;
      import org.innoplaces.job.JobTiming;
      import org.innoplaces.mail.MailTemplate;
      import org.innoplaces.problem.Message;
      @jakarta.enterprise.context.ApplicationScoped
      public class Contributed
          implements org.innoplaces.content.schema.extension.ContentRecords,
              org.innoplaces.desk.extension.DeskScreens,
              org.innoplaces.access.extension.Permissions,
              org.innoplaces.mail.extension.MailTemplates,
              org.innoplaces.job.extension.Job,
              org.innoplaces.settings.extension.SettingsRecord<Contributed.Tray> {
        @ContentType(name = "tea%1$d", collection = "teas%1$d")
        public record Tea(@Title @Sortable String title, @Shared @Filterable Integer spoons) {}
        @ContentExtension(of = Note.class, plugin = "p%1$d")
        public record Sugar(@Shared @Filterable Integer lumps, String colour) {}
        public record Tray(Integer cups) {}
        private static final Message WORDS = locale -> "P%1$d";
        private static final Permission READ = new Permission("read", "p%1$d-cup");
        public Set<Class<? extends Record>> records() {
          return Set.of(Tea.class, Sugar.class);
        }
        public List<DeskScreen> screens() {
          return List.of(new DeskScreen("p%1$d", WORDS, READ));
        }
        public List<WaitingRows> waiting(Actor actor) {
          return List.of(
              new WaitingRows("p%1$d", "account where email <> ?", List.of("p%1$d@lab.example")));
        }
        public List<PermissionName> permissions() {
          return List.of(new PermissionName(READ, WORDS));
        }
        public List<SuggestedRole> roles() {
          return List.of(new SuggestedRole("p%1$d", WORDS, Set.of(READ)));
        }
        public List<MailTemplate> templates() {
          return List.of(new MailTemplate("p%1$d.mail", WORDS, WORDS, WORDS, List.of()));
        }
        public String name() {
          return "p%1$d.job";
        }
        public Message label() {
          return WORDS;
        }
        public JobTiming timing() {
          return new JobTiming.Every(java.time.Duration.ofDays(1));
        }
        public void run() {}
        public String plugin() {
          return "p%1$d";
        }
        public Tray defaults() {
          return new Tray(3);
        }
      }
      """;

  private static final String CONFUSED =
      """
      package lab.confused;
      import java.util.List;
      import org.innoplaces.desk.*;
      @jakarta.enterprise.context.ApplicationScoped
      public class Contributed implements org.innoplaces.desk.extension.DeskScreens {
        public List<DeskScreen> screens() {
          return List.of(
              new DeskScreen(
                  "confused",
                  locale -> "Confused",
                  new org.innoplaces.access.Permission("read", "cup")));
        }
        public List<WaitingRows> waiting(org.innoplaces.access.Actor actor) {
          return List.of(new WaitingRows("confused", "nowhere", List.of()));
        }
      }
      """;

  private ManyPlugins() {}

  /** The beans of plugins {@code p1} to {@code p<number>}. */
  static Class<?>[] beans(int number, Path folder) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int plugin = 1; plugin <= number; plugin++) {
      sources.put("p" + plugin, SOURCE.formatted(plugin));
    }
    return made(sources, folder);
  }

  /** The same, and a plugin that speaks of a table which is not there. */
  static Class<?>[] beansAndAConfusedOne(int number, Path folder) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int plugin = 1; plugin <= number; plugin++) {
      sources.put("p" + plugin, SOURCE.formatted(plugin));
    }
    sources.put("confused", CONFUSED);
    return made(sources, folder);
  }

  private static Class<?>[] made(Map<String, String> sources, Path folder) {
    try {
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve("lab/" + source.getKey() + "/Contributed.java");
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      compile(folder, files);
      return load(sources.keySet(), folder);
    } catch (IOException | ClassNotFoundException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static void compile(Path folder, List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
        throw new UncheckedIOException(new IOException(complaints.toString()));
      }
    }
  }

  private static Class<?>[] load(Set<String> plugins, Path folder)
      throws IOException, ClassNotFoundException {
    URL[] place = {folder.toUri().toURL()};
    // Stays open as long as the platform that has the beans.
    ClassLoader loader = new URLClassLoader(place, ManyPlugins.class.getClassLoader());
    List<Class<?>> beans = new ArrayList<>();
    for (String plugin : plugins) {
      beans.add(loader.loadClass("lab." + plugin + ".Contributed"));
    }
    return beans.toArray(Class<?>[]::new);
  }
}
