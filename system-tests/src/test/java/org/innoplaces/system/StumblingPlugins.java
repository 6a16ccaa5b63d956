package org.innoplaces.system;

import java.util.List;
import org.innoplaces.system.harness.BrokenPlugin;

/**
 * Plugins that pass every check of their bytes: some break the start, some break what they show.
 */
final class StumblingPlugins {

  private static final String FRAME =
      "<ui:composition xmlns='http://www.w3.org/1999/xhtml' xmlns:ui='jakarta.faces.facelets'>"
          + "%s</ui:composition>";

  private static final String BEAN =
      """
      @jakarta.inject.Named("%s")
      @jakarta.enterprise.context.ApplicationScoped
      public class Cup%s {
        public String getTea() { %s }
        %s
      }
      """;

  private static final String THROWS = "throw new IllegalStateException(\"it fell\");";
  private static final String FACES = "META-INF/faces-config.xml";
  private static final String NO_FACES = "<faces-config version='4.0'/>";

  /** One that starts everywhere but where an instance asks for jobs every seven seconds. */
  static final BrokenPlugin HERE =
      whereJobsPollEverySevenSeconds(
          BrokenPlugin.of("here", "FAILED_START"),
          "throw new IllegalStateException(\"it polls every 7 seconds\");");

  /** One that waits for ever in the same place. */
  static final BrokenPlugin HELD_HERE =
      whereJobsPollEverySevenSeconds(
          BrokenPlugin.of("held", "ENDLESS_START"),
          "new java.util.concurrent.CountDownLatch(1).await();");

  private StumblingPlugins() {}

  /** One with which nothing is wrong: it answers at {@code /api/good}. */
  static BrokenPlugin good() {
    return BrokenPlugin.of("good", "")
        .withClass(
            "Ping",
            """
            @jakarta.ws.rs.Path("good")
            @jakarta.enterprise.context.ApplicationScoped
            public class Ping {
              @jakarta.ws.rs.GET public byte[] answer() { return "{}".getBytes(); }
            }
            """);
  }

  private static BrokenPlugin whereJobsPollEverySevenSeconds(BrokenPlugin plugin, String deed) {
    return plugin.withClass(
        "Cup",
        """
        @jakarta.enterprise.context.ApplicationScoped
        public class Cup {
          void start(
              @jakarta.enterprise.event.Observes
                  @jakarta.enterprise.context.Initialized(
                      jakarta.enterprise.context.ApplicationScoped.class)
                  Object started) throws Exception {
            if (org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getOptionalValue("innoplaces.jobs.poll", String.class)
                .filter("7"::equals).isPresent()) {
              %s
            }
          }
        }
        """
            .formatted(deed));
  }

  /** Those with which the application does not start, or never ends to. */
  static List<BrokenPlugin> atTheStart() {
    return List.of(
        BrokenPlugin.of("misspelt", "FAILED_MIGRATION")
            .withMigration("V1__a.sql", "create table misspelt_cup (id nonsense);"),
        BrokenPlugin.of("unresolved", "FAILED_START")
            .withClass(
                "Cup",
                "@jakarta.enterprise.context.ApplicationScoped public class Cup {"
                    + " @jakarta.inject.Inject java.util.concurrent.Callable<String> tea; }"),
        BrokenPlugin.of("endless", "ENDLESS_START")
            .withClass(
                "Cup",
                """
                @jakarta.enterprise.context.ApplicationScoped
                public class Cup {
                  void start(
                      @jakarta.enterprise.event.Observes
                          @jakarta.enterprise.context.Initialized(
                              jakarta.enterprise.context.ApplicationScoped.class)
                          Object started) {
                    while (true) Thread.onSpinWait();
                  }
                }
                """),
        atTheEndOfPages("endless-page", "ENDLESS_START", "while (true) Thread.onSpinWait();"));
  }

  /** Those that fail when somebody asks for what they bring. */
  static List<BrokenPlugin> atWork() {
    return List.of(
        BrokenPlugin.of("spill", "")
            .withClass(
                "Spill",
                """
                @jakarta.ws.rs.Path("spill")
                @jakarta.enterprise.context.ApplicationScoped
                public class Spill {
                  @jakarta.ws.rs.GET public byte[] answer() { %s }
                }
                """
                    .formatted(THROWS)),
        atTheEndOfPages("drip", "", THROWS),
        shard(),
        crumb(),
        bean("blot", "", "").with("META-INF/resources/site/blot/index.xhtml", failing("blot")),
        crack());
  }

  private static BrokenPlugin shard() {
    return bean("shard", "", "")
        .withClass("Records", records("Shards"))
        .withClass(
            "Shards",
            "@org.innoplaces.content.BlockType(\"shards\") public record Shards(String title)"
                + " implements org.innoplaces.content.Block {}")
        .with("META-INF/resources/site/blocks/shards.xhtml", failing("shard"));
  }

  private static BrokenPlugin crumb() {
    return bean("crumb", "", "")
        .withClass("Records", records("Crumbs"))
        .withClass(
            "Crumbs",
            "@org.innoplaces.content.ContentType(name = \"crumb\", collection = \"crumbs\")"
                + " public record Crumbs(@org.innoplaces.content.Title String title) {}")
        .with("META-INF/resources/site/crumbs/item.xhtml", failing("crumb"))
        .with("META-INF/resources/site/crumbs/entry.xhtml", failing("crumb"));
  }

  private static BrokenPlugin crack() {
    return bean(
            "crack",
            " implements org.innoplaces.desk.extension.DeskScreens",
            """
                public java.util.List<org.innoplaces.desk.DeskScreen> screens() {
                  return java.util.List.of(
                      new org.innoplaces.desk.DeskScreen("crack", locale -> "Crack",
                          new org.innoplaces.access.Permission("read", "crack-cup")));
                }
                public java.util.List<org.innoplaces.desk.WaitingRows> waiting(
                    org.innoplaces.access.Actor actor) { %s }
                """
                .formatted(THROWS))
        .with("META-INF/resources/screens/plugins/crack.xhtml", failing("crack"));
  }

  private static BrokenPlugin atTheEndOfPages(String name, String code, String deed) {
    String more =
        """
        public java.util.List<org.innoplaces.site.SiteFragment> fragments() {
          return java.util.List.of(
              new org.innoplaces.site.SiteFragment("page.end", "/site/%s/end.xhtml"));
        }
        """
            .formatted(name);
    String bean = name.replace("-", "");
    return BrokenPlugin.of(name, code)
        .withClass(
            "Cup",
            BEAN.formatted(
                bean, " implements org.innoplaces.site.extension.SiteFragments", deed, more))
        .with(FACES, NO_FACES)
        .with("META-INF/resources/site/" + name + "/end.xhtml", failing(bean));
  }

  private static BrokenPlugin bean(String name, String implemented, String more) {
    return BrokenPlugin.of(name, "")
        .withClass("Cup", BEAN.formatted(name, implemented, THROWS, more))
        .with(FACES, NO_FACES);
  }

  private static String records(String type) {
    return """
    @jakarta.enterprise.context.ApplicationScoped
    public class Records implements org.innoplaces.content.schema.extension.ContentRecords {
      public java.util.Set<Class<? extends Record>> records() {
        return java.util.Set.of(%s.class);
      }
    }
    """
        .formatted(type);
  }

  private static String failing(String bean) {
    return FRAME.formatted("<p>half a sentence of " + bean + " #{" + bean + ".tea}</p>");
  }
}
