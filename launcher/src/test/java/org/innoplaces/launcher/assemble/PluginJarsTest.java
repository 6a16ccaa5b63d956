package org.innoplaces.launcher.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.plugin.Plugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginJarsTest {

  @TempDir Path root;
  private Distribution distribution;
  private DataDirectory data;

  @BeforeEach
  void nameFolders() {
    distribution = new Distribution(root.resolve("home"));
    data = DataDirectory.at(root.resolve("data"));
  }

  @Test
  void findsNothingWhereThereAreNoFolders() {
    assertThat(PluginJars.of(distribution, data)).isEqualTo(new PluginJars(empty(), empty()));
  }

  @Test
  void takesBundledPluginsFirst() throws IOException {
    plugin(data.plugins().resolve("a.jar"), Tea.class);
    plugin(distribution.plugins().resolve("z.jar"), Bread.class);

    assertThat(found().accepted())
        .extracting(PluginJar::toString)
        .containsExactly("bread 2.1", "tea-time 1.0 (a.jar)");
  }

  @Test
  void setsASecondJarOfTheSamePluginAside() throws IOException {
    plugin(distribution.plugins().resolve("tea.jar"), Tea.class);
    plugin(data.plugins().resolve("tea-too.jar"), Tea.class);

    assertThat(found().accepted()).hasSize(1);
    assertThat(found().setAside())
        .singleElement()
        .asString()
        .contains("tea-too.jar", "the plugin tea-time is already there in", "tea.jar");
  }

  @Test
  void setsAsideWhatIsNoJar() throws IOException {
    Files.createDirectories(data.plugins());
    Files.writeString(data.plugins().resolve("broken.jar"), "no jar at all");

    assertThat(found().setAside())
        .containsExactly(data.plugins().resolve("broken.jar") + ": it is not a readable jar");
  }

  @Test
  void setsAsideAJarThatIsNoPlugin() throws IOException {
    JarBuilder.create(data.plugins().resolve("plain.jar")).text("a.txt", "text").close();

    assertThat(found().setAside())
        .singleElement()
        .asString()
        .endsWith(": no class in it is marked @Plugin");
  }

  @Test
  void setsAsideAPluginWhoseIdCannotNameATable() throws IOException {
    plugin(data.plugins().resolve("odd.jar"), Odd.class);

    assertThat(found().setAside())
        .singleElement()
        .asString()
        .contains("its id 'Odd; drop table' is not");
  }

  @Test
  void setsAsideAJarWithAClassThatCannotBeRead() throws IOException {
    byte[] future = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 1, 0, 0, 1};
    JarBuilder.create(data.plugins().resolve("future.jar")).bytes("F.class", future).close();

    assertThat(found().setAside()).singleElement().asString().contains("F.class");
  }

  private PluginJars found() {
    return PluginJars.of(distribution, data);
  }

  private static void plugin(Path file, Class<?> descriptor) throws IOException {
    JarBuilder.create(file).type(descriptor).close();
  }

  private static <T> java.util.List<T> empty() {
    return java.util.List.of();
  }

  @Plugin(id = "tea-time", version = "1.0")
  private static final class Tea {}

  @Plugin(id = "bread", version = "2.1")
  private static final class Bread {}

  @Plugin(id = "Odd; drop table", version = "1")
  private static final class Odd {}
}
