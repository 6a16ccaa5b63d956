package org.innoplaces.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.innoplaces.system.harness.SmallPlugin;

/** The plugin of the examples, and one whose pieces of pages fail. */
final class HelloAndClumsy {

  private static final String FRAME =
      "<ui:composition xmlns='http://www.w3.org/1999/xhtml' xmlns:ui='jakarta.faces.facelets'"
          + " xmlns:c='jakarta.tags.core'>%s</ui:composition>";

  private static final String CLUMSY =
      """
      package lab.clumsy;
      import java.util.List;
      import org.innoplaces.site.SiteFragment;
      @jakarta.inject.Named("clumsy")
      @jakarta.enterprise.context.ApplicationScoped
      public class Clumsy implements org.innoplaces.site.extension.SiteFragments {
        public List<SiteFragment> fragments() {
          return List.of(
            new SiteFragment("page.end", "/site/clumsy/first.xhtml"),
            new SiteFragment("page.end", "/site/clumsy/rendered.xhtml"),
            new SiteFragment("page.end", "/site/clumsy/built.xhtml"),
            new SiteFragment("page.end", "/site/clumsy/missing.xhtml"),
            new SiteFragment("page.end", "/site/clumsy/last.xhtml"));
        }
        public String getCup() { throw new IllegalStateException("the cup fell"); }
      }
      """;

  private HelloAndClumsy() {}

  static void install(Path data) {
    try {
      Path plugins = Files.createDirectories(data.resolve("plugins"));
      Path hello = Path.of(System.getProperty("innoplaces.hello-plugin"));
      Files.copy(hello, plugins.resolve("hello.jar"));
      String views = "META-INF/resources/site/clumsy/";
      Map<String, String> files =
          Map.of(
              "Clumsy.java",
              CLUMSY,
              "META-INF/faces-config.xml",
              "<faces-config version='4.0'/>",
              views + "first.xhtml",
              FRAME.formatted("<p>the tray</p>"),
              views + "rendered.xhtml",
              FRAME.formatted("<p>half a sentence #{clumsy.cup}</p>"),
              views + "built.xhtml",
              FRAME.formatted("<p>half a thought</p><c:if test='#{clumsy.cup}'/>"),
              views + "last.xhtml",
              FRAME.formatted("<p>the spoon</p>"));
      SmallPlugin.in(plugins, "clumsy", "", files);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
