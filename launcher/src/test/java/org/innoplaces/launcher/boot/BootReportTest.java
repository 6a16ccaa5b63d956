package org.innoplaces.launcher.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.innoplaces.launcher.boot.BootReport.Import;
import org.innoplaces.launcher.boot.BootReport.Problem;
import org.innoplaces.launcher.instance.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootReportTest {

  @TempDir Path folder;

  @Test
  void tellsWhatWasImportedAndWhatWasNot() throws IOException {
    BootReport report =
        read(
            """
            {"imports":[
              {"folder":"/starter","created":3,"updated":1,"unchanged":2,"records":4,"kept":5,
               "problems":[]},
              {"folder":"/more","created":0,"updated":0,"unchanged":0,"problems":[
                {"place":"themes/makers.json#/locales/fr/title","message":"is missing"}]}],
             "types":["page"]}""");

    assertThat(report.imports())
        .extracting(Import::folder, Import::created, Import::records, Import::kept)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("/starter", 3, 4, 5),
            org.assertj.core.api.Assertions.tuple("/more", 0, 0, 0));
    assertThat(report.imports().get(1).problems())
        .containsExactly(new Problem("themes/makers.json#/locales/fr/title", "is missing"));
  }

  @Test
  void isEmptyWhenTheApplicationHadNothingToTell() {
    assertThat(BootReport.read(folder.resolve("none")).imports()).isEmpty();
  }

  @Test
  void refusesAReportThatMakesNoSense() {
    assertThatThrownBy(() -> read("{\"imports\":")).isInstanceOf(StartProblem.class);
    assertThatThrownBy(() -> read("{}")).isInstanceOf(StartProblem.class);
    assertThatThrownBy(() -> read("{\"imports\":[3]}")).isInstanceOf(StartProblem.class);
  }

  private BootReport read(String json) throws IOException {
    return BootReport.read(Files.writeString(folder.resolve("report.json"), json));
  }
}
