package org.innoplaces.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to the server; nothing is started. */
class PlatformDeploymentIT {

  private static final Path JAR = Path.of(System.getProperty("innoplaces.hello-plugin"));

  @Test
  void putsAPluginThatIsAFolderOfClassesInAsAJar() {
    WebArchive archive = PlatformDeployment.with(JAR.resolveSibling("classes"));

    assertThat(archive.contains("WEB-INF/lib/plugin-hello.jar")).isTrue();
    assertThat(archive.contains("WEB-INF/classes/META-INF/persistence.xml")).isTrue();
  }

  @Test
  void refusesAPluginThatAStartWouldSetAsideAndSaysWhy(@TempDir Path folder) throws IOException {
    Path torn = folder.resolve("torn.jar");
    byte[] whole = Files.readAllBytes(JAR);
    Files.write(torn, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> PlatformDeployment.with(torn))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("torn.jar");
  }

  @Test
  void givesEachDeploymentADataDirectoryOfItsOwn() {
    assertThat(settings(PlatformDeployment.with()))
        .isNotEqualTo(settings(PlatformDeployment.with()));
  }

  private static String settings(WebArchive archive) {
    try (var text =
        archive
            .get("WEB-INF/classes/META-INF/microprofile-config.properties")
            .getAsset()
            .openStream()) {
      return new String(text.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
