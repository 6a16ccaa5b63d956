package org.innoplaces.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.assemble.JarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadJarTest {

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void nameJar() {
    jar = folder.resolve("tea.jar");
  }

  @Test
  void keepsClassesAndMigrationsAndTheNamesOfEverything() throws Exception {
    JarBuilder.create(jar)
        .type(ReadJarTest.class)
        .text("db/migration/tea/V1__cups.sql", "create table cup (id int)")
        .text("META-INF/resources/tea.xhtml", "tea")
        .close();

    JarContent content = ReadJar.at(jar);

    assertThat(content.names()).hasSize(3).contains("META-INF/resources/tea.xhtml");
    assertThat(content.classes()).hasSize(1);
    assertThat(content.migrations()).containsValue("create table cup (id int)");
    assertThat(content.digest()).hasSize(64);
  }

  @Test
  void refusesWhatIsNoJar() throws IOException {
    Files.writeString(jar, "no jar at all");

    assertThat(fault()).isEqualTo(Fault.UNREADABLE_JAR);
  }

  @Test
  void refusesAJarThatWasCutOff() throws IOException {
    JarBuilder.create(jar).text("a.txt", "some text").text("b.txt", "more text").close();
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }

    assertThat(fault()).isEqualTo(Fault.UNREADABLE_JAR);
  }

  @Test
  void noticesOneChangedByteByTheCheckSum() throws IOException {
    JarBuilder.create(jar).stored("a.txt", "a text that is not compressed").close();
    byte[] bytes = Files.readAllBytes(jar);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("not compressed")] = 'N';
    Files.write(jar, bytes);

    UnusablePlugin problem = problem();

    assertThat(problem.reasons()).containsExactly(Reason.of(Fault.DAMAGED_ENTRY, "a.txt"));
  }

  @Test
  void refusesNamesThatLeadOutOfTheJar() throws IOException {
    JarBuilder.create(jar).text("WEB-INF/../../evil.txt", "evil").close();

    assertThat(fault()).isEqualTo(Fault.UNSAFE_ENTRY);
  }

  @Test
  void refusesWhatUnpacksToFarMoreThanAPlugin() throws IOException {
    JarBuilder.create(jar).bytes("zeros", new byte[201 * 1024 * 1024]).close();

    assertThat(fault()).isEqualTo(Fault.TOO_LARGE);
  }

  private Fault fault() {
    return problem().reasons().get(0).fault();
  }

  private UnusablePlugin problem() {
    return catchThrowableOfType(UnusablePlugin.class, () -> ReadJar.at(jar));
  }
}
