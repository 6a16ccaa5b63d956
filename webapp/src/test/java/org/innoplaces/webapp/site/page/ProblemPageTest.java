package org.innoplaces.webapp.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.innoplaces.http.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPageTest {

  @ParameterizedTest
  @CsvSource({
    "400,fr,Cette adresse est illisible",
    "405,en,Nothing can be sent here",
    "418,en,That did not work",
    "500,fr,Quelque chose s’est cassé chez nous",
    "503,en,Something broke on our side",
    "500,de,Something broke on our side"
  })
  void speaksTheVisitorsLanguage(int status, String language, String title) throws IOException {
    assertThat(new ProblemPage(status, language, Optional.empty()).html())
        .contains("<h1>" + title + "</h1>", "lang=\"" + language + "\"", "href=\"/" + language);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 413, 500, 502})
  void leavesNoGap(int status) throws IOException {
    assertThat(new ProblemPage(status, "fr", Optional.of(new Incident("3f2a9c01"))).html())
        .doesNotContain("{", "}");
  }

  @Test
  void tellsTheNumberOfWhatWasNoted() throws IOException {
    assertThat(new ProblemPage(500, "en", Optional.of(new Incident("3f2a9c01"))).html())
        .contains("its number is 3f2a9c01.");
    assertThat(new ProblemPage(500, "en", Optional.empty()).html()).doesNotContain("number is");
  }
}
