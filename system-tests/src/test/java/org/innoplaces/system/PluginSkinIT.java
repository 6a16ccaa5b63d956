package org.innoplaces.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.system.harness.BrokenPlugin;
import org.innoplaces.system.harness.DistributionCommand;
import org.innoplaces.system.harness.PluginsOf;
import org.innoplaces.system.harness.RunningCommand;
import org.innoplaces.system.harness.WarmStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A look that a plugin brings: while it is there, and when it is away again. */
@ExtendWith(WarmStart.class)
class PluginSkinIT {

  private static final Pattern SHEET = Pattern.compile("href=\"([^\"]*site\\.css[^\"]*)\"");
  private static final String CONTRACT = "META-INF/contracts/harbour/";
  private static final String FOOT =
      "<ui:composition xmlns='http://www.w3.org/1999/xhtml' xmlns:ui='jakarta.faces.facelets'>"
          + "<footer class='harbour-foot'>Harbour</footer></ui:composition>";

  @TempDir Path data;

  @Test
  void isWornByEveryPageWhileThePluginIsThereAndByNoneAfterwards() {
    BrokenPlugin.of("harbour-look", "")
        .with("META-INF/faces-config.xml", "<faces-config version='4.0'/>")
        .with(CONTRACT + "jakarta.faces.contract.xml", "")
        .with(CONTRACT + "site/site.css", "/* the sheet of the harbour */")
        .with(CONTRACT + "WEB-INF/site/colophon.xhtml", FOOT)
        .in(PluginsOf.folderIn(data));
    try (PluginsOf dressed = PluginsOf.start(data, "600")) {
      for (String page : new String[] {"/fr/", "/en/themes", "/fr/contact"}) {
        assertThat(dressed.site().get(page).body()).as(page).contains("harbour-foot");
      }
      assertThat(sheet(dressed)).isEqualTo("/* the sheet of the harbour */");
    }
    try (RunningCommand command =
        DistributionCommand.of("plugin", "disable", "harbour-look", "--data", data).start()) {
      assertThat(command.awaitEnd()).isZero();
    }
    try (PluginsOf plain = PluginsOf.start(data, "600")) {
      assertThat(plain.command().out()).containsPattern("Disabled +harbour-look");
      assertThat(plain.site().get("/fr/").statusCode()).isEqualTo(200);
      assertThat(plain.site().get("/fr/").body())
          .contains("colophon", "</html>")
          .doesNotContain("harbour-foot");
      assertThat(sheet(plain)).doesNotContain("harbour").contains("--");
    }
  }

  /** The style sheet to which the home page leads. */
  private static String sheet(PluginsOf instance) {
    String home = instance.site().get("/fr/").body();
    Matcher link = SHEET.matcher(home);
    assertThat(link.find()).as(home).isTrue();
    return instance.site().get(link.group(1).replace("&amp;", "&")).body();
  }
}
