package org.innoplaces.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Maven repository with what this build made of the platform, in front of the one that the build
 * itself reads from: as if the platform had been installed, without installing it.
 */
public final class PlatformArtifacts {

  private static final List<String> MODULES = List.of("platform-core", "platform-testkit");
  private static final int MOST_MINUTES = 5;

  private final Path repository;

  private PlatformArtifacts(Path repository) {
    this.repository = repository;
  }

  /** Fills a folder with the artifacts that a plugin is built against. */
  public static PlatformArtifacts into(Path repository) throws IOException {
    Path sources = Path.of("..").toAbsolutePath().normalize();
    PlatformArtifacts artifacts = new PlatformArtifacts(repository);
    artifacts.add("innoplaces", sources.resolve("pom.xml"), "pom");
    for (String module : MODULES) {
      Path folder = sources.resolve(module);
      artifacts.add(module, folder.resolve("pom.xml"), "pom");
      artifacts.add(module, folder.resolve("target/" + module + "-" + version() + ".jar"), "jar");
    }
    return artifacts;
  }

  private void add(String artifact, Path file, String type) throws IOException {
    Path folder = repository.resolve("org/innoplaces/" + artifact + "/" + version());
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + version() + "." + type));
  }

  private static String version() {
    return System.getProperty("innoplaces.version");
  }

  /** Runs {@code ./mvnw verify} in a project, offline; fails with what Maven says. */
  public void verify(Path project) throws IOException {
    Path log = project.resolve("maven.log");
    Process maven =
        new ProcessBuilder(
                project.resolve("mvnw").toString(),
                "--offline",
                "--batch-mode",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + System.getProperty("maven.repository"),
                "verify")
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(maven.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stop);
    } finally {
      maven.destroy();
    }
    assertThat(maven.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).containsPattern("Tests run: [1-9]");
  }
}
