package org.innoplaces.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.innoplaces.launcher.database.DatabaseAddress;
import org.innoplaces.launcher.instance.Console;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.plugin.PluginSources;
import org.innoplaces.launcher.plugin.TestDistribution;
import org.innoplaces.launcher.settings.OperatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins add to the command line. */
class PluginSubcommandsTest {

  private static final String SERVICES =
      "META-INF/services/org.innoplaces.command.extension.Subcommand";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path data;

  @BeforeEach
  void prepare() throws IOException {
    TestDistribution.in(folder);
    System.setProperty("innoplaces.home", folder.toString());
    data = Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(data.resolve("plugins"));
  }

  @AfterEach
  void leave() {
    System.setProperty("innoplaces.home", "target");
  }

  @Test
  void areListedUnderTheNameOfTheirPluginAndCalledWithTheirArguments() throws IOException {
    Files.writeString(
        data.resolve("innoplaces.properties"), "innoplaces.base-url = https://a.example");
    plugin(
        "tea",
        command(
            "Brew",
            "brew",
            "context.out().println(context.arguments() + \" \""
                + " + context.setting(\"innoplaces.base-url\").orElse(\"\")"
                + " + context.setting(\"innoplaces.database.password\").orElse(\"\")"
                + " + context.data().getFileName()); return 7;"));

    assertThat(execute("--help")).isZero();
    assertThat(out()).contains("Commands of the plugin tea:", "  brew      What brew does 100%");

    assertThat(execute("brew", "green", "--cups", "3")).as(err()).isEqualTo(7);
    assertThat(out()).contains("[green, --cups, 3] https://a.exampledata");
    assertThat(execute("brew", "--help")).isZero();
    assertThat(out()).contains("Usage: innoplaces brew", "What brew does 100%");
    assertThat(err.size()).isZero();
  }

  @Test
  void thatCannotBeCalledAreSetAsideWithTheirReasonAndHarmNobody() throws IOException {
    plugin("a", command("Run", "run", "return 0;"), command("Pour", "pour", "return 0;"));
    plugin(
        "b",
        command("Pour", "pour", "return 0;"),
        command("Odd", "Odd name", "return 0;"),
        "package lab.b; public class Plain {}",
        "package lab.b; public class Bare implements org.innoplaces.command.extension.Subcommand {"
            + " public int run(org.innoplaces.command.CommandContext context) { return 0; } }");
    Path lost = data.resolve("plugins/c.jar");
    PluginSources.plugin("c").file(SERVICES, "lab.c.Nowhere\n").jar(lost);
    Files.writeString(data.resolve("plugins/d.jar"), "no jar");

    assertThat(execute("--help")).isZero();

    assertThat(out().replaceAll("\\s+", " "))
        .contains(
            "Set aside the command lab.a.Run of the plugin a: its name 'run' is that of a command"
                + " of the platform.",
            "Set aside the command lab.b.Pour of the plugin b: its name 'pour' is that of a"
                + " command of the plugin a.",
            "lab.b.Odd of the plugin b: 'Odd name' cannot be the name of a command.",
            "lab.b.Plain of the plugin b: it does not implement Subcommand.",
            "lab.b.Bare of the plugin b: it has no @CommandName.",
            "lab.c.Nowhere of the plugin c: it cannot be loaded")
        .contains("Commands of the plugin a:", " pour ")
        .doesNotContain("Commands of the plugin b:");
    assertThat(execute("run", "--help")).isZero();
    assertThat(execute("plugin", "list", "--data", data.toString())).isEqualTo(1);
    assertThat(execute("pour")).isZero();
  }

  @Test
  void runNothingOfAPluginBeforeTheyAreCalled() throws IOException {
    String source =
        command("Spill", "spill", "throw new IllegalStateException(\"the cup fell\");")
            .replaceFirst("\\{", "{ static final int CUP = Integer.parseInt(\"no cup\"); ");
    plugin("tea", source);

    assertThat(execute("--help")).isZero();
    assertThat(out()).contains("  spill ");
    assertThat(execute("spill")).isEqualTo(1);
    assertThat(err()).startsWith("The command spill of the plugin tea failed: ").contains("no cup");
  }

  @Test
  void tellWhyTheyFailed() throws IOException {
    plugin("tea", command("Spill", "spill", "throw new Exception(\"the cup fell\");"));

    assertThat(execute("spill")).isEqualTo(1);

    assertThat(err())
        .isEqualToNormalizingNewlines(
            "The command spill of the plugin tea failed: java.lang.Exception: the cup fell\n");
  }

  @Test
  void getADatabaseOnlyWhenNoInstanceHasItOpen() throws IOException, SQLException {
    plugin(
        "tea",
        command(
            "Count",
            "count",
            "try (var connection = context.database().getConnection(); var rows = connection"
                + ".createStatement().executeQuery(\"select count(*) from cup\")) { rows.next();"
                + " context.out().println(\"cups: \" + rows.getInt(1)); } return 0;"));

    assertThat(execute("count")).isEqualTo(1);
    assertThat(err()).startsWith("There is no database in ");

    Files.createDirectories(data.resolve("database"));
    DatabaseAddress address =
        DatabaseAddress.of(
            OperatorSettings.of(Map.of(), data.resolve("innoplaces.properties")),
            DataDirectory.at(data));
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      connection.createStatement().execute("create table cup (id int)");
      connection.createStatement().execute("insert into cup values (1)");
    }
    assertThat(execute("count")).as(err()).isZero();
    assertThat(out()).contains("cups: 1");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String command(String type, String name, String body) {
    return ("package lab.PLUGIN; @org.innoplaces.command.CommandName(value = \"%s\","
            + " description = \"What %s does 100%%\") public class %s implements"
            + " org.innoplaces.command.extension.Subcommand { public int run("
            + "org.innoplaces.command.CommandContext context) throws Exception { %s } }")
        .formatted(name, name, type, body);
  }

  private void plugin(String id, String... sources) throws IOException {
    PluginSources plugin = PluginSources.plugin(id);
    StringBuilder services = new StringBuilder("# commands\n");
    for (String source : sources) {
      String named = source.replace("lab.PLUGIN", "lab." + id);
      plugin.with(named);
      String type = named.replaceFirst("(?s).*? class (\\w+).*", "$1");
      services.append("lab.").append(id).append('.').append(type).append('\n');
    }
    plugin.file(SERVICES, services.toString()).jar(data.resolve("plugins/" + id + ".jar"));
  }

  private int execute(String... words) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--data";
    all[words.length + 1] = data.toString();
    boolean own = words[0].equals("run") || words[0].equals("plugin");
    return Innoplaces.execute(console, own ? words : all);
  }
}
