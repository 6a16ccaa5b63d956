package org.innoplaces.launcher.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.database.DatabaseKind;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.StartProblem;
import org.innoplaces.launcher.plugin.PluginJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebApplicationTest {

  private static final DatabaseAddress DATABASE =
      new DatabaseAddress(DatabaseKind.H2, "jdbc:h2:mem:lab", "lab", "secret");

  @TempDir Path root;
  private Distribution distribution;
  private DataDirectory data;

  @BeforeEach
  void layOut() throws IOException {
    distribution = new Distribution(root.resolve("home"));
    data = DataDirectory.at(root.resolve("data"));
    write(distribution.webApplication().resolve("page.html"), "a page");
    write(distribution.webApplication().resolve("WEB-INF/lib/platform-core-1.jar"), "core");
  }

  @Test
  void bringsApplicationPluginsAndDescriptorsTogether() throws IOException {
    Path jar = write(data.plugins().resolve("tea.jar"), "tea");
    PluginJar plugin = new PluginJar("tea", "1", List.of(), jar, "", false);

    WebApplication made = WebApplication.assemble(distribution, data, DATABASE, List.of(plugin));

    assertThat(made.folder().resolve("page.html")).hasContent("a page");
    assertThat(made.folder().resolve("WEB-INF/lib/plugin-tea.jar")).hasContent("tea");
    assertThat(WebApplication.coreOf(distribution)).hasContent("core");
    assertThat(made.folder().resolve("WEB-INF/web.xml")).content().contains("jdbc:h2:mem:lab");
    assertThat(made.folder().resolve("WEB-INF/classes/META-INF/persistence.xml"))
        .content()
        .containsSubsequence("lib/platform-core-1.jar", "lib/plugin-tea.jar");
  }

  @Test
  void leavesNothingOfTheLastStart() throws IOException {
    Path left = write(data.application().resolve("WEB-INF/lib/gone.jar"), "gone");

    WebApplication.assemble(distribution, data, DATABASE, List.of());

    assertThat(left).doesNotExist();
  }

  @Test
  void saysThatTheDistributionIsIncomplete() throws IOException {
    Files.delete(distribution.webApplication().resolve("WEB-INF/lib/platform-core-1.jar"));

    assertThatThrownBy(() -> WebApplication.assemble(distribution, data, DATABASE, List.of()))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("unpack it once more");
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
