package org.innoplaces.launcher.plugin.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.innoplaces.launcher.plugin.PluginSources.plugin;

import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.JarContent;
import org.innoplaces.launcher.plugin.PluginDescriptor;
import org.innoplaces.launcher.plugin.PluginSources;
import org.innoplaces.launcher.plugin.ReadJar;
import org.innoplaces.launcher.plugin.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

  private static final String KETTLE =
      """
      package org.innoplaces.kitchen;
      public class Kettle implements Comparable<Kettle> {
        public int size;
        protected void whistle() {}
        void leak() {}
        public int compareTo(Kettle other) { return 0; }
        public static class Lid {}
        private static class Spring {}
      }
      """;

  private static final String STORE =
      "package org.innoplaces.kitchen.store; public class Shelf { public void take() {} }";

  @TempDir Path folder;
  private final KnownClasses known = new KnownClasses(ClassLoader.getPlatformClassLoader());

  @BeforeEach
  void furnish() throws Exception {
    String mark = "package org.innoplaces.plugin; public @interface Plugin {}";
    known.addCore(read(new PluginSources().with(KETTLE).with(STORE).with(mark)));
    known.addHouse(
        read(new PluginSources().with("package org.innoplaces.webapp; public class Hall {}"))
            .classes());
    known.addPlugin(
        "water",
        read(
            new PluginSources().with("package lab.water; public class Well { public int deep; }")));
  }

  @Test
  void acceptsWhatExistsAndIsOpen() throws Exception {
    assertThat(
            reasons(
                "",
                """
                package lab.tea;
                import org.innoplaces.kitchen.Kettle;
                class Brew extends Kettle {
                  int run(Kettle other, Kettle[] all) {
                    whistle();
                    Runnable later = super::whistle;
                    new Kettle.Lid().hashCode();
                    return size + compareTo(other) + all.clone().length;
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void namesAMethodThatDoesNotExistAsItsAuthorWroteIt() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against(
                "package org.innoplaces.kitchen; public class Kettle {"
                    + " public void boil(int degrees, String[] why) {} public long size; }")
            .with(
                "package lab.tea; class Uses { void run(org.innoplaces.kitchen.Kettle kettle) {"
                    + " kettle.boil(100, null); kettle.size++; } }");

    assertThat(reasons(sources))
        .containsExactlyInAnyOrder(
            Reason.of(
                Fault.MISSING_MEMBER,
                "lab.tea.Uses",
                "boil(int, String[])",
                "org.innoplaces.kitchen.Kettle"),
            // The field is there, but with another type.
            Reason.of(
                Fault.MISSING_MEMBER, "lab.tea.Uses", "size", "org.innoplaces.kitchen.Kettle"));
  }

  @Test
  void namesAConstructorThatDoesNotExist() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against(
                "package org.innoplaces.kitchen; public class Kettle {"
                    + " public Kettle(String maker) {} }")
            .with(
                "package lab.tea; class Uses { Object o ="
                    + " new org.innoplaces.kitchen.Kettle(\"a\"); }");

    assertThat(reasons(sources))
        .containsExactly(
            Reason.of(
                Fault.MISSING_MEMBER,
                "lab.tea.Uses",
                "the constructor(String)",
                "org.innoplaces.kitchen.Kettle"));
  }

  @Test
  void noticesATypeThatStandsOnlyInASignatureOrAnnotation() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against("package org.innoplaces.kitchen; public @interface Hot {} class Unused {}")
            .against("package org.innoplaces.kitchen; public interface Pot {}")
            .with(
                "package lab.tea; @org.innoplaces.kitchen.Hot class Uses {"
                    + " void run(org.innoplaces.kitchen.Pot pot) {} }");

    assertThat(reasons(sources))
        .extracting(reason -> reason.arguments().get(1))
        .containsExactly("org.innoplaces.kitchen.Hot", "org.innoplaces.kitchen.Pot");
  }

  @Test
  void keepsDrawersShutThatAreNotMeantForPlugins() throws Exception {
    assertThat(
            reasons(
                "",
                "package lab.tea; class Uses { void run() {"
                    + " new org.innoplaces.kitchen.store.Shelf().take(); } }"))
        .containsExactly(
            Reason.of(Fault.CLOSED_CLASS, "lab.tea.Uses", "org.innoplaces.kitchen.store.Shelf"));
  }

  @Test
  void keepsTheWebApplicationShut() throws Exception {
    String hall = "org.innoplaces.webapp.Hall";

    assertThat(reasons("", "package lab.tea; class Uses { Object o = %s.class; }".formatted(hall)))
        .containsExactly(Reason.of(Fault.CLOSED_CLASS, "lab.tea.Uses", hall));
  }

  @Test
  void refusesMembersThatAreNotPublic() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against(
                "package org.innoplaces.kitchen; public class Kettle { public void leak() {} }")
            .with(
                "package lab.tea; class Uses { void run(org.innoplaces.kitchen.Kettle k) {"
                    + " k.leak(); } }");

    assertThat(reasons(sources))
        .containsExactly(
            Reason.of(
                Fault.CLOSED_MEMBER, "lab.tea.Uses", "leak()", "org.innoplaces.kitchen.Kettle"));
  }

  @Test
  void wantsThePluginNamedWhoseClassesAreUsed() throws Exception {
    String uses =
        "package lab.tea; class Uses { int run(lab.water.Well well) { return well.deep; } }";
    PluginSources undeclared = plugin("tea").against(well()).with(uses);
    PluginSources declared = plugin("tea", ", dependsOn = \"water\"").against(well()).with(uses);

    assertThat(reasons(undeclared))
        .containsExactly(
            Reason.of(Fault.UNDECLARED_DEPENDENCY, "lab.tea.Uses", "lab.water.Well", "water"));
    assertThat(reasons(declared)).isEmpty();
  }

  @Test
  void letsLibrariesNameWhatTheyCanDoWithout() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against("package jakarta.gone; public class Extra {}")
            .with("package lib.cups; class Cup { Object o = new jakarta.gone.Extra(); }");

    assertThat(reasons(sources)).isEmpty();
  }

  @Test
  void asksOwnCodeAboutTheServerAndJavaToo() throws Exception {
    PluginSources sources =
        plugin("tea")
            .against("package jakarta.gone; public class Extra {}")
            .with("package lab.tea.inner; class Cup { Object o = new jakarta.gone.Extra(); }");

    assertThat(reasons(sources))
        .containsExactly(Reason.of(Fault.MISSING_CLASS, "lab.tea.inner.Cup", "jakarta.gone.Extra"));
  }

  private static String well() {
    return "package lab.water; public class Well { public int deep; }";
  }

  /** What is wrong with a plugin of one class that is compiled against the platform as it is. */
  private List<Reason> reasons(String more, String source) throws Exception {
    return reasons(
        plugin("tea", more)
            .against(KETTLE)
            .against(STORE)
            .against("package org.innoplaces.webapp; public class Hall {}")
            .with(source));
  }

  private List<Reason> reasons(PluginSources sources) throws Exception {
    JarContent jar = read(sources);
    return LinkCheck.of(known, PluginDescriptor.of(jar), jar);
  }

  private JarContent read(PluginSources sources) throws Exception {
    return ReadJar.at(sources.jar(folder.resolve("a.jar")));
  }
}
