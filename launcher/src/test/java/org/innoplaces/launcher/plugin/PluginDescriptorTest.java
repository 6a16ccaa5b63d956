package org.innoplaces.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginDescriptorTest {

  @TempDir Path folder;

  @Test
  void saysWhatTheAnnotationSays() throws Exception {
    PluginDescriptor descriptor =
        of(
            PluginSources.plugin(
                "tea-time", ", requires = \"[0.1,1)\", dependsOn = {\"a\", \"b\"}"));

    assertThat(descriptor)
        .isEqualTo(
            new PluginDescriptor(
                "lab.teatime.Described",
                "tea-time",
                "1.0",
                "[0.1,1)",
                java.util.List.of("a", "b")));
  }

  @Test
  void knowsWithWhichPlatformsItWorks() throws Exception {
    PluginDescriptor descriptor = of(PluginSources.plugin("tea", ", requires = \"[0.2,1)\""));

    assertThat(descriptor.worksWith("0.2.0-SNAPSHOT")).isTrue();
    assertThat(descriptor.worksWith("0.2")).isTrue();
    assertThat(descriptor.worksWith("0.10.3")).isTrue();
    assertThat(descriptor.worksWith("0.1.9")).isFalse();
    assertThat(descriptor.worksWith("1.0")).isFalse();
  }

  @Test
  void worksWithEveryPlatformWhenItAsksForNone() throws Exception {
    assertThat(of(PluginSources.plugin("tea")).worksWith("7.1")).isTrue();
  }

  @Test
  void namesEveryProblemAtOnce() {
    PluginSources sources =
        new PluginSources()
            .with(
                "package lab; @org.innoplaces.plugin.Plugin(id = \"Odd; drop table\","
                    + " version = \"\", requires = \"0.1\", dependsOn = \"../other\")"
                    + " class Odd {}");

    assertThat(problem(sources).reasons())
        .containsExactly(
            Reason.of(Fault.INVALID_ID, "Odd; drop table"),
            Reason.of(Fault.INVALID_VERSION, ""),
            Reason.of(Fault.INVALID_REQUIRES, "0.1"),
            Reason.of(Fault.INVALID_DEPENDENCY, "../other"));
  }

  @Test
  void refusesNamesOfThePlatform() {
    assertThat(problem(PluginSources.plugin("manage")).reasons())
        .containsExactly(Reason.of(Fault.RESERVED_ID, "manage"));
  }

  @Test
  void refusesAJarThatIsNoPlugin() {
    PluginSources plain = new PluginSources().with("package lab; class Plain {}");

    assertThat(problem(plain)).hasMessage("no class in it is marked @Plugin");
  }

  @Test
  void refusesAJarWithTwoDescriptors() {
    PluginSources two =
        PluginSources.plugin("tea")
            .with(
                "package lab; @org.innoplaces.plugin.Plugin(id = \"b\", version = \"1\")"
                    + " class Second {}");

    assertThat(problem(two)).hasMessageContaining("lab.Second, lab.tea.Described");
  }

  @Test
  void saysForWhichJavaAClassWasCompiled() throws IOException {
    byte[] future = new byte[32];
    System.arraycopy(new byte[] {-54, -2, -70, -66, 0, 0, 0, 99}, 0, future, 0, 8);
    Path jar = folder.resolve("future.jar");
    JarBuilder.create(jar).bytes("F.class", future).close();

    assertThat(problem(jar)).hasMessageContaining("F.class was compiled for Java 55");
  }

  @Test
  void refusesAClassThatIsNone() throws IOException {
    Path jar = folder.resolve("odd.jar");
    JarBuilder.create(jar).text("F.class", "this is no class file at all").close();

    assertThat(problem(jar).reasons())
        .containsExactly(Reason.of(Fault.UNREADABLE_CLASS, "F.class"));
  }

  private PluginDescriptor of(PluginSources sources) throws Exception {
    return PluginDescriptor.of(ReadJar.at(sources.jar(folder.resolve("a.jar"))));
  }

  private UnusablePlugin problem(PluginSources sources) {
    return catchThrowableOfType(UnusablePlugin.class, () -> of(sources));
  }

  private static UnusablePlugin problem(Path jar) {
    return catchThrowableOfType(UnusablePlugin.class, () -> PluginDescriptor.of(ReadJar.at(jar)));
  }
}
