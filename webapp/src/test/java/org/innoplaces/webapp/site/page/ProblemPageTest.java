package org.innoplaces.webapp.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    assertThat(new ProblemPage(status, language).html())
        .contains("<h1>" + title + "</h1>", "lang=\"" + language + "\"", "href=\"/" + language);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 413, 500, 502})
  void leavesNoGap(int status) throws IOException {
    assertThat(new ProblemPage(status, "fr").html()).doesNotContain("{", "}");
  }
}
