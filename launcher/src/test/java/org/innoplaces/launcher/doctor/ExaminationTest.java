package org.innoplaces.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.innoplaces.launcher.plugin.PluginSources.plugin;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.launcher.check.OwnedDirectory;
import org.innoplaces.launcher.doctor.Finding.Weight;
import org.innoplaces.launcher.instance.DataDirectory;
import org.innoplaces.launcher.instance.Distribution;
import org.innoplaces.launcher.instance.WrongArgument;
import org.innoplaces.launcher.plugin.Fault;
import org.innoplaces.launcher.plugin.Reason;
import org.innoplaces.launcher.plugin.TestDistribution;
import org.innoplaces.launcher.plugin.select.SelectPlugins;
import org.innoplaces.launcher.plugin.select.TrialMemory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExaminationTest {

  @TempDir static Path home;
  private static Distribution distribution;

  @TempDir Path root;
  private DataDirectory data;
  private int port;

  @BeforeAll
  static void unpack() throws IOException {
    distribution = TestDistribution.in(home);
  }

  @BeforeEach
  void nameFolders() throws IOException {
    data = DataDirectory.at(root.resolve("data"));
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  @Test
  void findsNoFaultWhereNothingIsYetAndMakesNothing() {
    Examination found = examine();

    assertThat(found.count(Weight.FAULT)).isZero();
    assertThat(texts(found, Weight.NOTE))
        .contains("There is no folder " + data.root() + " yet.", "There is no database yet.");
    assertThat(data.root()).doesNotExist();
  }

  @Test
  void namesSettingsThatNothingReadsAndThoseThatCannotBe() throws IOException {
    Files.createDirectories(data.root());
    Files.writeString(data.settings(), "innoplaces.colour = red\n");
    assertThat(texts(examine(), Weight.NOTE))
        .contains("Nothing reads the setting innoplaces.colour.");

    Files.writeString(data.settings(), "innoplaces.smtp.port = post\n");
    assertThat(texts(examine(), Weight.FAULT))
        .containsExactly("The setting innoplaces.smtp.port must be a port.");
  }

  @Test
  void seesAPortThatIsTakenUnlessByTheInstanceItself() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      port = taken.getLocalPort();
      assertThat(texts(examine(), Weight.FAULT)).singleElement().asString().contains("" + port);

      OwnedDirectory claim = OwnedDirectory.claim(data);
      try {
        assertThat(texts(examine(), Weight.SOUND))
            .anyMatch(text -> text.startsWith("An instance is running here"));
        assertThat(examine().count(Weight.FAULT)).isZero();
      } finally {
        claim.release();
      }
    }
  }

  @Test
  void saysWhatToDoAboutAPluginThatIsSetAside() throws IOException {
    plugin("tea", ", dependsOn = \"water\"").jar(data.plugins().resolve("tea.jar"));

    assertThat(examine().findings())
        .contains(
            Finding.fault(
                data.plugins().resolve("tea.jar")
                    + ": it needs the plugin water, which is not there.",
                "Install the plugin that it needs."));
  }

  @Test
  void callsNoPluginSoundThatHasNotBeenTried() throws IOException {
    plugin("tea", "").jar(data.plugins().resolve("tea.jar"));
    assertThat(texts(examine(), Weight.NOTE)).anyMatch(text -> text.endsWith("was not tried yet."));
    assertThat(texts(examine(), Weight.SOUND)).noneMatch(text -> text.contains("takes part in"));

    TrialMemory.of(data).prove(SelectPlugins.of(distribution, data).accepted());

    assertThat(texts(examine(), Weight.NOTE)).noneMatch(text -> text.contains("tried"));
    assertThat(texts(examine(), Weight.SOUND)).anyMatch(text -> text.contains("takes part in"));
  }

  @Test
  void comparesPluginsWithAnotherVersionBeforeItIsInstalled() throws IOException {
    plugin("tea", ", requires = \"[0.1,1.2)\"").jar(data.plugins().resolve("tea.jar"));

    assertThat(examine().count(Weight.FAULT)).isZero();
    assertThat(texts(against("1.4.0"), Weight.FAULT))
        .singleElement()
        .asString()
        .endsWith("it is made for Innoplaces [0.1,1.2), and this is 1.4.0.");
    assertThat(against(home.toString()).count(Weight.FAULT)).isZero();
    assertThatThrownBy(() -> OtherPlatform.of("/nowhere/at/all")).isInstanceOf(WrongArgument.class);
    assertThatThrownBy(() -> OtherPlatform.of(root.toString())).isInstanceOf(WrongArgument.class);
  }

  @Test
  void tellsProgramsTheSame() {
    var read = Json.createReader(new StringReader(examine().json())).readObject();

    assertThat(read.getJsonArray("findings")).hasSameSizeAs(examine().findings());
    assertThat(read.getJsonArray("findings").getJsonObject(0).getString("weight"))
        .isEqualTo("sound");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void hasAdviceOnEveryReason(Fault fault) {
    assertThat(Advice.on(Reason.of(fault, "a", "b", "c"), Optional.of("tea"))).isNotBlank();
  }

  @Test
  void saysOfTwoPluginsWithOneNameHowEitherOrBothTakePart() {
    Reason clash = Reason.of(Fault.CLASH, "block type", "menu", "the plugin jam");

    assertThat(Advice.on(clash, Optional.of("tea")))
        .contains("plugin disable jam", "remove tea", "name its block type otherwise");
    assertThat(Advice.on(Reason.of(Fault.CLASH, "page", "/a", "the platform"), Optional.of("tea")))
        .contains("name its page otherwise")
        .doesNotContain("disable");
  }

  private Examination examine() {
    return Examination.of(distribution, data, port, Optional.empty());
  }

  private Examination against(String other) {
    return Examination.of(distribution, data, port, Optional.of(OtherPlatform.of(other)));
  }

  private static Stream<String> texts(Examination found, Weight weight) {
    return found.findings().stream()
        .filter(finding -> finding.weight() == weight)
        .map(Finding::text);
  }
}
