package org.innoplaces.launcher.plugin.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.PluginSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteProjectTest {

  @TempDir private Path folder;

  private WriteProject projects;

  @BeforeEach
  void anExample() throws IOException {
    example(
        "src/main/java/org/innoplaces/hello/HelloPlugin.java",
        """
        package org.innoplaces.hello;
        /** Greets; hello is its id. */
        @Plugin(id = "hello")
        class HelloPlugin { A hello(A hello) { of("/hello \\"hello\\""); } }
        """);
    example("src/main/resources/db/migration/hello/V1__hello.sql", "create table hello_guest ();");
    example(
        "src/main/resources/META-INF/resources/hello.xhtml",
        "#{page.extensions.hello.welcome} #{hello['page.title']}");
    example("src/main/resources/m.properties", "mail.hello.welcome = Hello");
    example("pom.xml", "<groupId>org.innoplaces.hello</groupId> @innoplaces.version@");
    projects = new WriteProject(new Distribution(folder), "1.2.3");
  }

  @Test
  void refusesTheIdOfAPluginThatComesWithTheDistribution() throws IOException {
    Files.createDirectories(folder.resolve("plugins"));
    PluginSources.plugin("tea-time").jar(folder.resolve("plugins/tea.jar"));
    Path target = folder.resolve("new");

    assertThatThrownBy(
            () ->
                new WriteProject(new Distribution(folder), "1.2.3")
                    .into(target, new ProjectNames("tea-time", "fr.quai.tea")))
        .isInstanceOf(WrongArgument.class)
        .hasMessageContaining("tea-time");
    assertThat(target).doesNotExist();
  }

  @Test
  void namesClassesVariablesTablesAndExpressionsAfterThePlugin() throws IOException {
    int files = projects.into(folder.resolve("new"), new ProjectNames("tea-time", "fr.quai.tea"));

    assertThat(files).isEqualTo(5);
    assertThat(written("src/main/java/fr/quai/tea/TeaTimePlugin.java"))
        .isEqualTo(
            """
            package fr.quai.tea;
            /** Greets; tea-time is its id. */
            @Plugin(id = "tea-time")
            class TeaTimePlugin { A teaTime(A teaTime) { of("/tea-time \\"tea-time\\""); } }
            """);
    assertThat(written("src/main/resources/db/migration/tea-time/V1__hello.sql"))
        .isEqualTo("create table tea_time_guest ();");
    assertThat(written("src/main/resources/META-INF/resources/tea-time.xhtml"))
        .isEqualTo("#{page.extensions['tea-time'].welcome} #{teaTime['page.title']}");
    assertThat(written("src/main/resources/m.properties"))
        .isEqualTo("mail.tea-time.welcome = Hello");
    assertThat(written("pom.xml")).isEqualTo("<groupId>fr.quai.tea</groupId> 1.2.3");
  }

  @Test
  void namesViewsAfterThePluginWhoseNamesAreNoSentences() throws IOException {
    example("src/main/resources/site/blocks/helloGreeting.xhtml", "#{block.text}");
    example("src/A.java", "@BlockType(\"helloGreeting\") record Greeting() {}");

    projects.into(folder.resolve("new"), new ProjectNames("tea-time", "fr.quai.tea"));

    assertThat(written("src/main/resources/site/blocks/teaTimeGreeting.xhtml"))
        .isEqualTo("#{block.text}");
    assertThat(written("src/A.java"))
        .isEqualTo("@BlockType(\"teaTimeGreeting\") record Greeting() {}");
  }

  @Test
  void leavesSentencesAsTheyAreButForTheNameOfThePlugin() throws IOException {
    example(
        "src/main/resources/words.properties",
        "hello.title = Say hello, hello\nof = Settings of “hello”\nfr = «\u202fhello\u202f»");

    projects.into(folder.resolve("new"), new ProjectNames("tea-time", "fr.quai.tea"));

    assertThat(written("src/main/resources/words.properties"))
        .isEqualTo(
            "tea-time.title = Say hello, hello\nof = Settings of “tea-time”\n"
                + "fr = «\u202ftea-time\u202f»");
  }

  @Test
  void isNotLedAstrayByThePlaceholderInTheNewNames() throws IOException {
    projects.into(folder.resolve("new"), new ProjectNames("hello-again", "com.hello.again"));

    assertThat(written("src/main/java/com/hello/again/HelloAgainPlugin.java"))
        .contains("package com.hello.again;", "@Plugin(id = \"hello-again\")", "A helloAgain)");
  }

  @Test
  void leavesAFolderAloneThatHasSomethingInIt() {
    assertThatThrownBy(() -> projects.into(folder, new ProjectNames("tea", "fr.quai.tea")))
        .isInstanceOf(WrongArgument.class)
        .hasMessageContaining("already");
  }

  @ParameterizedTest
  @CsvSource({
    "Tea, fr.quai.tea, cannot be the id",
    "content, fr.quai.tea, cannot be the id",
    "tea, fr.quai.new, cannot be the package",
    "tea, org.innoplaces.tea, cannot be the package",
    "tea, ../tea, cannot be the package"
  })
  void refusesNamesThatNoPluginCanHave(String id, String javaPackage, String reason) {
    assertThatThrownBy(() -> new ProjectNames(id, javaPackage))
        .isInstanceOf(WrongArgument.class)
        .hasMessageContaining(reason);
  }

  private void example(String path, String text) throws IOException {
    Path file = new Distribution(folder).pluginProject().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String written(String path) throws IOException {
    return Files.readString(folder.resolve("new").resolve(path));
  }
}
